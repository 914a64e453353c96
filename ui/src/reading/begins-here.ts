// Where reading begins when it is not at the beginning.

/** Moments above it take the height they turn out to have once they come near: so long, in frames, their place is followed. */
const FOLLOWED = 30;

/** Brings a place into view, and the keyboard to it. */
export function beginsHere(place: HTMLElement): () => void {
  let frames = 0;
  let next = 0;
  const follow = () => {
    place.scrollIntoView({ block: 'start' });
    frames += 1;
    if (frames < FOLLOWED) next = requestAnimationFrame(follow);
  };
  const moves = new AbortController();
  const stop = () => {
    cancelAnimationFrame(next);
    moves.abort();
  };
  place.tabIndex = -1;
  follow();
  place.focus({ preventScroll: true });
  // Whoever moves is where they want to be.
  for (const moved of ['wheel', 'touchstart', 'keydown'])
    addEventListener(moved, stop, { signal: moves.signal });
  return stop;
}
