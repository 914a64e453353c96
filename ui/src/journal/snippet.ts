// The part of a row's text that its two lines should show.

import type { Fragment } from '../contract/contract';

/** As much before the first hit as surely fits on the first line and a half of a small screen. */
const MOST_BEFORE = 45;
/** What stays before a hit that comes later. */
const KEPT_BEFORE = 25;

/** The text, begun so close to its first hit that two lines show it. */
export function nearHit(fragments: Fragment[]): Fragment[] {
  const at = fragments.findIndex((fragment) => fragment.hit);
  const before = fragments.slice(0, Math.max(at, 0)).map((fragment) => fragment.text);
  const text = before.join('');
  if (text.length <= MOST_BEFORE) return fragments;
  return [{ text: `…${fromWord(text.slice(-KEPT_BEFORE))}`, hit: false }, ...fragments.slice(at)];
}

/** Without the piece of a word it may begin with. */
function fromWord(text: string): string {
  const space = text.search(/\s/);
  return space < 0 ? text : text.slice(space + 1);
}
