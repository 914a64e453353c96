// What is marked in an opened moment, by the texts it was found in: a text that is another by now has no marks, and
// one that only moved keeps them. Drawing and going from hit to hit belong elsewhere.

import type { Fragment, Passage, TextField } from '../contract/contract';
import { firstHits, hitsOf, plain, textOf } from '../shared/fragments';

/** More helps no reader, and is slow to draw. */
export const MOST_MARKS = 1_000;

/** How a text is marked that stands in such a place. */
export type Marking = (field: TextField, text: string) => Fragment[];

/** The marking of the places where something was found, at most `most` hits in all. */
export function markingOf(passages: Passage[], most = MOST_MARKS): Marking {
  let left = most;
  const known = passages.map(({ place, fragments }) => {
    const marked = firstHits(fragments, left);
    left -= hitsOf(marked).length;
    return { field: place.field, text: textOf(marked), fragments: marked };
  });
  return (field, text) =>
    known.find((one) => one.field === field && one.text === text)?.fragments ?? plain(text);
}

/** How many hits there are in all. */
export function hitCount(passages: Passage[]): number {
  return passages.reduce((count, { fragments }) => count + hitsOf(fragments).length, 0);
}
