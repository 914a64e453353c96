// A long list drawn in steps: what is seen at once, then the rest while its reader has begun, until all of it is there
// to be searched.

const AT_ONCE = 20;
const STEP = 20;

/** How many of so many are drawn by now; the one at `sought`, where there is one, from the start. Call while a component
 *  is made. */
export function gradually(total: () => number, sought = -1): () => number {
  let drawn = $state(AT_ONCE + sought + 1);
  $effect(() => {
    if (drawn >= total()) return;
    const next = setTimeout(() => (drawn += STEP));
    return () => clearTimeout(next);
  });
  return () => drawn;
}
