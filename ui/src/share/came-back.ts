// What came back on an extract: which of its moments carry remarks, and how many. The moments themselves know.

import type { Moment, MomentId, NotedId } from '../contract/contract';

/** A moment with remarks that answer an extract. */
export type Answered = { id: MomentId; on: string; kind: Moment['kind']; first: string; count: number };

/** What of these moments answers that extract, in their order. */
export function answeredIn(moments: readonly Moment[], extract: NotedId): Answered[] {
  return moments.flatMap(({ id, on, kind, threads }) => {
    const remarks = threads.flatMap(({ remarks }) => remarks).filter(({ about }) => about === extract);
    const [first] = remarks;
    return first ? [{ id, on, kind, first: first.text, count: remarks.length }] : [];
  });
}
