// Who answers a shortcut right now: what is on screen says so while it is there, the latest first.

import { focusOf, wishOf, type Wish } from './keys';

type Answer = () => boolean | void;

const answering: { wish: Wish; answer: Answer }[] = [];
let awaited: Wish | undefined;

/** Answers a wish until the returned function is called. An answer of `false` leaves it to the one before. */
export function answerWish(wish: Wish, answer: Answer): () => void {
  const entry = { wish, answer };
  answering.push(entry);
  if (awaited === wish) {
    awaited = undefined;
    answer();
  }
  return () => void answering.splice(answering.indexOf(entry), 1);
}

/** Leaves a wish to whoever comes next to answer it: the screen that is being gone to. */
export function leaveWish(wish: Wish): void {
  awaited = wish;
}

/** Takes a key press from the window. */
export function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const wish = wishOf(event, focusOf(document.activeElement));
  if (wish && grant(wish)) event.preventDefault();
}

/** Lets a wish be answered; tells whether anyone did. */
export function grant(wish: Wish): boolean {
  return answering
    .filter((entry) => entry.wish === wish)
    .reverse()
    .some((entry) => entry.answer() !== false);
}
