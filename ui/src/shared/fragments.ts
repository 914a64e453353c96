// Text in stretches that are, or are not, what was searched for: making, joining and shortening it. Which text it is,
// and how it is drawn, belongs elsewhere.

import type { Fragment } from '../contract/contract';

/** Stands in a sentence for what is filled in afterwards; nobody types it. */
const SLOT = '\u{FFFC}';

/** Text in which nothing is marked. */
export function plain(text: string): Fragment[] {
  return text === '' ? [] : [{ text, hit: false }];
}

/** The text itself. */
export function textOf(fragments: Fragment[]): string {
  return fragments.map((fragment) => fragment.text).join('');
}

/** What is marked in it. */
export function hitsOf(fragments: Fragment[]): string[] {
  return fragments.filter((fragment) => fragment.hit).map((fragment) => fragment.text);
}

/** One after the other; those that hold nothing are left out. */
export function joined(parts: Fragment[][], between = ', '): Fragment[] {
  const said = parts.filter((part) => part.length > 0);
  return said.flatMap((part, i) => (i === 0 ? part : [...plain(between), ...part]));
}

/** A sentence with marked text in it. */
export function around(sentence: (slot: string) => string, fragments: Fragment[]): Fragment[] {
  const [before = '', after = ''] = sentence(SLOT).split(SLOT);
  return [...plain(before), ...fragments, ...plain(after)];
}

/** With the first `most` hits marked, and what follows as one plain stretch. */
export function firstHits(fragments: Fragment[], most: number): Fragment[] {
  let seen = 0;
  const end = fragments.findIndex((fragment) => fragment.hit && seen++ >= most);
  return end < 0 ? fragments : [...fragments.slice(0, end), ...plain(textOf(fragments.slice(end)))];
}
