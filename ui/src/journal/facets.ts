// What the menus under the search field offer, from how the answers lie. Arithmetic only; wording and drawing belong
// to the components.

import type { Chip, Day, Facets, Kind, MonthCount, NameTally } from '../contract/contract';
import type { Condition } from './query';

export const KINDS: readonly Kind[] = ['formal', 'social', 'individual', 'resource'];

/** What a moment can be asked to have, in the order it is offered. */
export const HAS_OFFERED: readonly Condition[] = [
  { by: 'has', what: 'highlight' },
  { by: 'has', what: 'takeaway' },
  { by: 'has', what: 'step' },
  { by: 'step', state: 'open' },
  { by: 'step', state: 'tried' },
  { by: 'step', state: 'dropped' },
  { by: 'has', what: 'mistake' },
  { by: 'has', what: 'reflection' },
  { by: 'has', what: 'source' },
  { by: 'has', what: 'training' },
  { by: 'follow_up', state: 'open' },
  { by: 'follow_up', state: 'applied' },
  { by: 'follow_up', state: 'not' },
  { by: 'has', what: 'goal' },
];

/** The core counts no more names than this. */
const MOST_COUNTED = 50;

/** A name to tick; without a number where it was not counted. */
export type NameOffered = { name: string; moments?: number };

/**
 * Names to choose from: those among the answers with how many carry them, those asked for even if none does, and where
 * the counting stopped short all others that are known.
 */
export function namesAtHand(
  by: 'person' | 'tag',
  counted: NameTally[],
  known: NameTally[],
  chips: Chip[],
): NameOffered[] {
  const asked = chips.flatMap(({ any }) =>
    any.flatMap((one) => (one.by === by && one.whole && !one.not ? [{ name: one.name, moments: 0 }] : [])),
  );
  const others = counted.length < MOST_COUNTED ? [] : known.map(({ name }) => ({ name }));
  const seen = new Set<string>();
  return [...counted, ...asked, ...others].filter(({ name }) => {
    const key = name.toLocaleLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}

/** How many answers there are in all months. */
export function momentsCounted(months: MonthCount[]): number {
  return months.reduce((sum, { moments }) => sum + moments, 0);
}

/** How many answers lie within a stretch of whole months. */
export function countWithin(facets: Facets | null, from: Day, to: Day): number {
  return momentsCounted((facets?.months ?? []).filter(({ month }) => from <= month && month <= to));
}
