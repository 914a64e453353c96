// The part of a text that the few lines of a row should show.

import type { Fragment } from '../contract/contract';
import { plain, textOf } from '../shared/fragments';

/** How many letters may stand before the first hit, and how many of them stay when there are more. */
export interface Lead {
  most: number;
  kept: number;
}

/** What surely leaves the hit on the first line and a half of a small screen. */
export const TWO_LINES: Lead = { most: 45, kept: 25 };
/** What leaves it on a line that has something else in front. */
export const ONE_LINE: Lead = { most: 10, kept: 8 };

/** The text, begun so close to its first hit that it shows. */
export function nearHit(fragments: Fragment[], { most, kept }: Lead = TWO_LINES): Fragment[] {
  const at = fragments.findIndex((fragment) => fragment.hit);
  const before = textOf(fragments.slice(0, Math.max(at, 0)));
  if (before.length <= most) return fragments;
  return [...plain(`…${fromWord(before.slice(-kept))}`), ...fragments.slice(at)];
}

/** Without the piece of a word it may begin with. */
function fromWord(text: string): string {
  const space = text.search(/\s/);
  return space < 0 ? text : text.slice(space + 1);
}
