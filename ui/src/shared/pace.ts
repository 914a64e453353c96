// How long a text that is being written may wait before it is sent: the longer it is, the more sending it costs.

/** A text so long costs no more to send than the asking itself. */
const FREE = 50_000;
/** However long it is, no more than this many times the usual wait is at stake. */
const SLOWEST = 10;

/** A wait in milliseconds, as it should be for a text of this length. */
export function paced(wait: number, length: number): number {
  return wait * Math.min(Math.max(length / FREE, 1), SLOWEST);
}
