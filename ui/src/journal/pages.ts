// Which stretches of a long list to ask for and which to let go, and where its days begin. Only arithmetic.

import type { Page, Row, Sort } from '../contract/contract';

/** Rows per question to the host. */
export const PAGE = 100;
/** Pages kept on either side of what is in view: enough to turn back without asking, little enough to hold. */
const KEPT_AROUND = 20;

/** The stretch of one page. */
export function stretch(page: number): Page {
  return { offset: page * PAGE, limit: PAGE };
}

/** The pages that hold rows `first` up to and including `last`, and the next one in either direction. */
export function pagesAround(first: number, last: number, total: number): number[] {
  if (total === 0) return [];
  const from = Math.max(0, Math.floor((first - PAGE / 2) / PAGE));
  const to = Math.floor(Math.min(total - 1, last + PAGE / 2) / PAGE);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}

/** Of the pages at hand, those too far from the pages in view to keep. */
export function farPages(atHand: Iterable<number>, inView: number[]): number[] {
  const [first, last] = [inView[0] ?? 0, inView.at(-1) ?? 0];
  return [...atHand].filter((page) => page < first - KEPT_AROUND || page > last + KEPT_AROUND);
}

/** Whether a day heading stands above a row. Only a list in order of days has them. */
export function startsDay(sort: Sort, row: Row | undefined, before: Row | undefined, index: number): boolean {
  if (sort !== 'newest' || !row) return false;
  return index === 0 || (before !== undefined && before.on !== row.on);
}

/** How far a row has moved, when it still is among `rows`, which begin at `offset`; 0 when it cannot be told. */
export function movedBy(id: string | undefined, was: number, rows: Row[], offset: number): number {
  const at = rows.findIndex((row) => row.id === id);
  return at < 0 ? 0 : offset + at - was;
}

/** The row a key leads to from `at` (-1: none yet), within a list of `total`. */
export function stepped(at: number, by: 1 | -1, total: number): number {
  return Math.min(Math.max(at + by, 0), total - 1);
}
