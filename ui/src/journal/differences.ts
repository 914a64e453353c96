// What differs between two texts, word by word, shortened to where it differs. Which texts, and drawing, belong elsewhere.

import { diffWordsWithSpace } from 'diff';

/** A stretch of text that stayed, came or went. */
export interface Stretch {
  text: string;
  how: 'same' | 'added' | 'removed';
}

/** A text rewritten from end to end has no differences worth finding, only two versions. */
const PATIENCE = { maxEditLength: 4_000, timeout: 150 };
/** How much of what stayed is shown beside what did not, and how much of one stretch at most, in letters. */
const BESIDE = 60;
const MOST_LETTERS = 1_200;

/** The differences, in the order of the text. */
export function wordDifferences(before: string, after: string): Stretch[] {
  const found = diffWordsWithSpace(before, after, PATIENCE);
  if (!found) return shortened([removed(before), added(after)]);
  return shortened(
    found.map((part) => ({
      text: part.value,
      how: part.added ? 'added' : part.removed ? 'removed' : 'same',
    })),
  );
}

const removed = (text: string): Stretch => ({ text, how: 'removed' });
const added = (text: string): Stretch => ({ text, how: 'added' });

function shortened(stretches: Stretch[]): Stretch[] {
  const last = stretches.length - 1;
  const shown = stretches.map((one, i) =>
    one.how === 'same'
      ? { ...one, text: middleCut(one.text, i === 0 ? 0 : BESIDE, i === last ? 0 : BESIDE) }
      : { ...one, text: endCut(one.text) },
  );
  return shown.filter(({ text }) => text !== '');
}

/** The beginning and the end of what stayed: what lies beside something that did not. */
function middleCut(text: string, head: number, tail: number): string {
  if (text.length <= 2 * BESIDE) return text;
  const first = text.slice(0, head).replace(/\S*$/, '');
  const last = tail === 0 ? '' : text.slice(-tail).replace(/^\S*/, '');
  return `${first}…${last}`;
}

function endCut(text: string): string {
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
}
