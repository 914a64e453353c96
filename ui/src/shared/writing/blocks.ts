// What a written text means: lines, lists, quotes, and what stands within them. Only a few signs mean something, so
// that text that merely looks like them stays as typed. Read once, in the time the text is long. Drawing is for
// Written.svelte; what writing them takes for edits.ts.

import type { Fragment } from '../../contract/contract';
import { textOf } from '../fragments';
import { Cutting } from './cutting';
import { addText, runsOf, type Run, type Stretch } from './runs';
import { ITEM, QUOTE } from './signs';

/** Lines as they were broken, a list, or a quote. */
export type Block =
  | { is: 'lines'; runs: Run[] }
  | { is: 'list'; ordered: boolean; items: Item[] }
  | { is: 'quote'; blocks: Block[] };

/** One item, numbered as it was typed, and the lists within it. */
export type Item = { number: number | undefined; runs: Run[]; within: Block[] };

const GOES_ON = /^[ \t]{2,}\S/;

/** A text of more pieces is shown as typed: drawing them all would be felt. */
const MOST_PIECES = 5_000;
/** Lists within lists within lists, and no deeper. */
const DEEPEST = 3;

type Sort = Block['is'];
type Entry = { depth: number; number: number | undefined; lines: Stretch[] };

/** What a text means, with what was searched for still marked. */
export function blocksOf(fragments: Fragment[]): Block[] {
  const blocks = sorted(linesOf(textOf(fragments)), new Cutting(fragments), true);
  return sizeOf(blocks) > MOST_PIECES ? [{ is: 'lines', runs: [{ is: 'text', fragments }] }] : blocks;
}

function sizeOf(blocks: Block[]): number {
  return sum(blocks, (block) => {
    if (block.is === 'lines') return block.runs.length;
    if (block.is === 'quote') return sizeOf(block.blocks);
    return sum(block.items, ({ runs, within }) => runs.length + sizeOf(within));
  });
}

function sum<One>(all: One[], of: (one: One) => number): number {
  return all.reduce((before, one) => before + of(one), 0);
}

/** Whether anything in it is shown otherwise than it was typed. */
export function isFormatted(blocks: Block[]): boolean {
  return blocks.some((block) => block.is !== 'lines' || block.runs.some((run) => run.is !== 'text'));
}

function linesOf(text: string): Stretch[] {
  let at = 0;
  return text.split('\n').map((line) => {
    const stretch = { text: line, at };
    at += line.length + 1;
    return stretch;
  });
}

/** Blocks of lines of one sort. Within a quote nothing is quoted again. */
function sorted(lines: Stretch[], cutting: Cutting, quoting: boolean): Block[] {
  const blocks: Block[] = [];
  for (let from = 0; from < lines.length;) {
    const sort = sortOf(lines[from]!, quoting);
    let to = from + 1;
    while (to < lines.length && belongs(lines[to]!, sort, quoting)) to += 1;
    blocks.push(...made(sort, lines.slice(from, to), cutting));
    from = to;
  }
  return blocks;
}

function sortOf({ text }: Stretch, quoting: boolean): Sort {
  if (itemSign(text)) return 'list';
  return quoting && QUOTE.test(text) ? 'quote' : 'lines';
}

function belongs(line: Stretch, sort: Sort, quoting: boolean): boolean {
  return sortOf(line, quoting) === sort || (sort === 'list' && GOES_ON.test(line.text));
}

function made(sort: Sort, lines: Stretch[], cutting: Cutting): Block[] {
  if (sort === 'list') return lists(entriesOf(lines), cutting);
  if (sort === 'quote') return [{ is: 'quote', blocks: sorted(lines.map(unquoted), cutting, false) }];
  const shown = withoutBlankEnds(lines);
  return shown.length > 0 ? [{ is: 'lines', runs: together(shown, cutting) }] : [];
}

function unquoted({ text, at }: Stretch): Stretch {
  const sign = text.match(QUOTE)?.[0].length ?? 0;
  return { text: text.slice(sign), at: at + sign };
}

/** Space between blocks is the page's to give. */
function withoutBlankEnds(lines: Stretch[]): Stretch[] {
  const isBlank = (at: number) => lines[at]!.text.trim() === '';
  let [from, to] = [0, lines.length];
  while (from < to && isBlank(from)) from += 1;
  while (from < to && isBlank(to - 1)) to -= 1;
  return lines.slice(from, to);
}

function together(lines: Stretch[], cutting: Cutting): Run[] {
  const runs: Run[] = [];
  for (const [i, line] of lines.entries()) {
    if (i > 0) addText(runs, [{ text: '\n', hit: false }]);
    for (const run of runsOf(line, cutting)) {
      if (run.is === 'text') addText(runs, run.fragments);
      else runs.push(run);
    }
  }
  return runs;
}

/** The lines by the item they belong to. */
function entriesOf(lines: Stretch[]): Entry[] {
  const entries: Entry[] = [];
  for (const { text, at } of lines) {
    const sign = itemSign(text);
    const begin = sign ? sign[0].length : text.search(/\S/);
    const line = { text: text.slice(begin), at: at + begin };
    if (sign) entries.push({ depth: depthOf(sign[1]!), number: numberOf(sign[2]), lines: [line] });
    else entries.at(-1)?.lines.push(line);
  }
  return entries;
}

/** What an item begins with. One that nothing stands in is none. */
function itemSign(line: string): RegExpExecArray | undefined {
  const sign = ITEM.exec(line);
  return sign !== null && sign[0].length < line.length ? sign : undefined;
}

function depthOf(indent: string): number {
  const spaces = indent.replaceAll('\t', '  ').length;
  return Math.min(Math.floor(spaces / 2), DEEPEST - 1);
}

function numberOf(written: string | undefined): number | undefined {
  return written === undefined ? undefined : Number(written);
}

/** Lists, with what lies deeper in the item before it. */
function lists(entries: Entry[], cutting: Cutting): Block[] {
  const found: Extract<Block, { is: 'list' }>[] = [];
  for (let at = 0; at < entries.length;) {
    const { depth, number, lines } = entries[at]!;
    let next = at + 1;
    while (next < entries.length && entries[next]!.depth > depth) next += 1;
    const runs = together(lines, cutting);
    const item = { number, runs, within: lists(entries.slice(at + 1, next), cutting) };
    const ordered = number !== undefined;
    const last = found.at(-1);
    if (last?.ordered === ordered) last.items.push(item);
    else found.push({ is: 'list', ordered, items: [item] });
    at = next;
  }
  return found;
}
