// Stepping through a list with keys.

/** The next place in a list of `count`; from nowhere (-1) to the first or last, and no further than the ends. */
export function nextOf(current: number, by: 1 | -1, count: number): number {
  if (current < 0) return by === 1 ? 0 : count - 1;
  return Math.min(Math.max(current + by, 0), count - 1);
}

/** The same, but past the last comes the first, and before the first the last. */
export function ringOf(current: number, by: 1 | -1, count: number): number {
  const next = nextOf(current, by, count);
  return next === current ? (by === 1 ? 0 : count - 1) : next;
}
