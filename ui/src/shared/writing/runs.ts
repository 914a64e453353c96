// What stands within a line: plain text, bold, links. Reading it once, from front to back. Lines and lists are for
// blocks.ts, drawing for the components.

import type { Fragment } from '../../contract/contract';
import type { Cutting } from './cutting';

/** A stretch of a line that is meant in one way. */
export type Run =
  | { is: 'text'; fragments: Fragment[] }
  | { is: 'bold'; runs: Run[] }
  | { is: 'link'; address: string; fragments: Fragment[] };

/** A piece of the text, and where it begins in it. */
export type Stretch = { text: string; at: number };

/** A sign, from where to where it reaches in the stretch, and the run it makes. */
type Sign = { from: number; to: number; run: (cutting: Cutting) => Run };

/** Without brackets, so that a text full of half links is still read in one go; with pairs of parentheses. */
const REST = String.raw`(?:[^\s()<>[\]…]|\([^\s()<>[\]…]*\)){1,2000}`;
const BOLD = '**';
/** A link may be cut off at the end of a line: a row shows only the part of a text that was looked for. */
const SIGN = new RegExp(
  String.raw`\*\*(?=[^\s*])|\[([^[\]\n]{1,500})\]\(((?:https?://|mailto:)${REST})(?:\)|…$)|https?://${REST}`,
  'g',
);
/** After a letter, and not three stars or more. */
const CLOSING = /[^\s*]\*\*(?!\*)/;
/** What ends a sentence does not belong to the address before it. */
const AFTER_ADDRESS = /[.,;:!?'"”’*]+$/u;
const ONE_ADDRESS = new RegExp(String.raw`^https?://${REST}$`);

/** Whether this is an address and nothing else. */
export function isAddress(text: string): boolean {
  return ONE_ADDRESS.test(text);
}

/** The runs of one line. Within bold nothing is bold again. */
export function runsOf(line: Stretch, cutting: Cutting, within: 'line' | 'bold' = 'line'): Run[] {
  const runs: Run[] = [];
  const { text, at } = line;
  let done = 0;
  for (const { from, to, run } of signsIn(line, within === 'line')) {
    addText(runs, cutting.take(at + done, at + from));
    runs.push(run(cutting));
    done = to;
  }
  addText(runs, cutting.take(at + done, at + text.length));
  return runs;
}

/** Adds text, to the text before it where there is any: a text without signs is one run. */
export function addText(runs: Run[], fragments: Fragment[]): void {
  const last = runs.at(-1);
  if (last?.is !== 'text') {
    if (fragments.length > 0) runs.push({ is: 'text', fragments });
    return;
  }
  for (const fragment of fragments) addFragment(last.fragments, fragment);
}

function addFragment(fragments: Fragment[], { text, hit }: Fragment): void {
  const last = fragments.at(-1);
  if (last && !hit && !last.hit) last.text += text;
  else fragments.push({ text, hit });
}

function* signsIn(line: Stretch, withBold: boolean): Generator<Sign> {
  const sign = new RegExp(SIGN);
  let open = withBold;
  for (let found = sign.exec(line.text); found; found = sign.exec(line.text)) {
    if (found[2] !== undefined) yield namedLink(line, found);
    else if (found[0] !== BOLD) yield* bareLink(line, found);
    else if (open && line.text[found.index - 1] !== '*') {
      const bold = boldFrom(line, found.index);
      if (bold) yield bold;
      // An end that this one lacks, those after it lack as well.
      else open = false;
      sign.lastIndex = bold?.to ?? sign.lastIndex;
    }
  }
}

function boldFrom({ text, at }: Stretch, from: number): Sign | undefined {
  const inner = from + BOLD.length;
  const found = CLOSING.exec(text.slice(inner));
  if (!found) return undefined;
  const end = inner + found.index + 1;
  const within = { text: text.slice(inner, end), at: at + inner };
  return {
    from,
    to: end + BOLD.length,
    run: (cutting) => ({ is: 'bold', runs: runsOf(within, cutting, 'bold') }),
  };
}

function bareLink({ at }: Stretch, { 0: found, index: from }: RegExpExecArray): Sign[] {
  const address = found.replace(AFTER_ADDRESS, '');
  if (!isAddress(address)) return [];
  const to = from + address.length;
  const run = (cutting: Cutting): Run => ({
    is: 'link',
    address,
    fragments: cutting.take(at + from, at + to),
  });
  return [{ from, to, run }];
}

/** A hit in the address, which is not shown, marks the name. */
function namedLink(
  { at }: Stretch,
  { 0: all, 1: name = '', 2: address = '', index: from }: RegExpExecArray,
): Sign {
  const [begin, end, to] = [from + 1, from + 1 + name.length, from + all.length];
  const run = (cutting: Cutting): Run => {
    const shown = cutting.take(at + begin, at + end);
    const hidden = cutting.take(at + end, at + to).some(({ hit }) => hit);
    return { is: 'link', address, fragments: hidden ? [{ text: name, hit: true }] : shown };
  };
  return { from, to, run };
}
