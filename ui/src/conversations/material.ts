// Which moments are at hand for a part of the preparation, and in which order.

import type { Filter, Period, PickedAs, Row } from '../contract/contract';
import { everything } from '../journal/query';

/** The moments of a period that can be picked for a part. */
export function askedFor(part: PickedAs, period: Period | null): Filter {
  const filter = { ...everything(), ...(period ?? {}) };
  if (part === 'feedback') return { ...filter, feedback: 'received' };
  return part === 'training' ? { ...filter, training: true } : filter;
}

/** What the learner marked as worth finding again, then the others; each once. */
export function highlightsFirst(highlights: Row[], all: Row[]): Row[] {
  return [...highlights, ...all.filter((row) => !highlights.some(({ id }) => id === row.id))];
}
