// The walk through a period: where it goes on, what is kept of it, and which period a kept look-back is about. Words,
// drawing and asking the host belong elsewhere.

import type {
  Moment,
  MomentId,
  NotedId,
  Period,
  Review,
  ReviewSort,
  Reviews,
  Span,
} from '../contract/contract';
import { lookBackAddress, type Chosen } from '../look-back/period';
import { hashOf } from '../shared/address';

const SPANS: Record<ReviewSort, Span | null> = { week: 'week', term: 'term', year: 'school-year', own: null };

/** The kind of period that is looked back on; null for one of the learner's own choice. */
export function spanOf({ sort }: Pick<Review, 'sort'>): Span | null {
  return SPANS[sort];
}

/** The figures of that period: the look-back as it is counted now. */
export function figuresAddress(review: Pick<Review, 'sort' | 'period'>): string {
  const { from, to } = review.period;
  const span = spanOf(review);
  const chosen: Chosen = span ? { span, around: from } : { from, to };
  return lookBackAddress(chosen);
}

/** The address of a kept look-back; `again` walks through one that was rounded off. */
export function reviewAddress(id: NotedId, again = false): string {
  return hashOf('reviews', id, again ? new URLSearchParams({ walk: 'again' }) : undefined);
}

/** A look-back that still has everything to be said. */
export function begun(sort: ReviewSort, period: Period): Review {
  return { sort, period, kept: [] };
}

/** The look-back there is already on a period of the learner's own choice, if there is one. */
export function onPeriod({ kept, offered }: Reviews, { from, to }: Period): NotedId | 'offered' | undefined {
  const same = ({ period }: { period: Period }) => period.from === from && period.to === to;
  if (offered.some(same)) return 'offered';
  return kept.find(({ review }) => same(review.content))?.review.id;
}

/** Where the walk goes on: at the moment that was looked at last, else at the first. */
export function startOf(walk: Moment[], reached: MomentId | null | undefined): number {
  return Math.max(
    0,
    walk.findIndex(({ id }) => id === reached),
  );
}

/** What is kept, with one more or one less. */
export function keptWith({ kept }: Review, id: MomentId): MomentId[] {
  return kept.includes(id) ? kept.filter((other) => other !== id) : [...kept, id];
}

/** The moments that are kept, in the order of the walk. */
export function keptOf(walk: Moment[], { kept }: Review): Moment[] {
  return walk.filter(({ id }) => kept.includes(id));
}
