// A name for a text that is kept as a template, until the learner gives it a better one. No drawing.

import { plain, textOf } from '../shared/fragments';
import { shown } from '../shared/writing/shown';

/** Fits on a line of the menu. */
const MOST_LETTERS = 40;

/** The first words of a text, as they are read. */
export function firstWords(text: string): string {
  const [line = ''] = textOf(shown(plain(text.trim().slice(0, 10 * MOST_LETTERS)))).split('\n');
  if (line.length <= MOST_LETTERS) return line;
  const cut = line.slice(0, MOST_LETTERS + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), 0) || MOST_LETTERS);
}
