// Who answers a shortcut right now: what is on screen says so while it is there, the latest first.

import { focusOf, wishOf, type Wish } from './keys';

type Answer = () => boolean | void;

const answering: { wish: Wish; answer: Answer }[] = [];

/** Answers a wish until the returned function is called. An answer of `false` leaves it to the one before. */
export function answerWish(wish: Wish, answer: Answer): () => void {
  const entry = { wish, answer };
  answering.push(entry);
  return () => void answering.splice(answering.indexOf(entry), 1);
}

/** Takes a key press from the window. */
export function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const wish = wishOf(event, focusOf(document.activeElement));
  if (!wish) return;
  const answered = answering
    .filter((entry) => entry.wish === wish)
    .reverse()
    .some((entry) => entry.answer() !== false);
  if (answered) event.preventDefault();
}
