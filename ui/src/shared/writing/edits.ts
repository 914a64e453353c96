// What writing asks of a text: bold, lists, quotes, links, and going on with them. Each answers with one piece to put
// in, so that the system can take it back in one go. Putting it in is for putting.ts.

import { isAddress } from './runs';
import { ITEM, QUOTE } from './signs';

/** A text and what is selected in it, as a text field tells them. */
export type Selected = { text: string; start: number; end: number };

/** What to put in the place of what stands between two places, and what is selected then. */
export type Edit = { from: number; to: number; put: string; start: number; end: number };

export type Tool = 'bold' | 'list' | 'numbers' | 'quote' | 'link';

export const TOOLS: readonly Tool[] = ['bold', 'list', 'numbers', 'quote', 'link'];

const BOLD = '**';
/** A place for an address, selected so that typing or pasting replaces it. */
const ADDRESS = 'https://';

/** What a tool does to a text. */
export function editOf(tool: Tool, selected: Selected): Edit {
  if (tool === 'bold') return bold(selected);
  return tool === 'link' ? link(selected) : lines(selected, tool);
}

/** What Enter does in a list or a quote: goes on with it, or ends it where nothing was written. */
export function entered({ text, start, end }: Selected): Edit | undefined {
  const begin = text.lastIndexOf('\n', start - 1) + 1;
  const sign = signOf(text.slice(begin, start));
  if (sign === undefined || text.slice(start, end).includes('\n')) return undefined;
  const ending = text.slice(begin + sign.length, lineEnd(text, start)).trim() === '';
  return ending ? put('', begin, lineEnd(text, start)) : put(`\n${following(sign)}`, start, end);
}

/** An address pasted over words makes them a link. */
export function pasted(clip: string, { text, start, end }: Selected): Edit | undefined {
  const [address, name] = [clip.trim(), text.slice(start, end)];
  const fits = name.trim() !== '' && !/[[\]\n]/.test(name) && !isAddress(name);
  return fits && isAddress(address) ? put(`[${name}](${address})`, start, end) : undefined;
}

/** Some text, put where the writer is. */
export function inserted(piece: string, { start, end }: Selected): Edit {
  return put(piece, start, end);
}

function put(piece: string, from: number, to: number): Edit {
  const after = from + piece.length;
  return { from, to, put: piece, start: after, end: after };
}

function bold(selected: Selected): Edit {
  const { text, start, end } = trimmed(selected);
  if (start === end) return boldToCome(text, start);
  const around = { from: start - BOLD.length, to: end + BOLD.length };
  const within = text.slice(start, end);
  if (text.slice(around.from, start) === BOLD && text.slice(end, around.to) === BOLD) {
    return { ...around, put: within, start: around.from, end: around.from + within.length };
  }
  const strong = within.split('\n').map(strongLine).join('\n');
  const single = strong === `${BOLD}${within}${BOLD}` ? BOLD.length : 0;
  return { from: start, to: end, put: strong, start: start + single, end: start + strong.length - single };
}

/** A pair to write within; at the end of one, out of it. */
function boldToCome(text: string, at: number): Edit {
  const atEnd = text.slice(at, at + BOLD.length) === BOLD;
  const inside = at + BOLD.length;
  return { from: at, to: at, put: atEnd ? '' : BOLD + BOLD, start: inside, end: inside };
}

/** Bold ends with its line, and a sign before it stays a sign. */
function strongLine(line: string): string {
  const sign = signOf(line) ?? '';
  const words = line.slice(sign.length).trim();
  return words === '' ? line : `${sign}${BOLD}${words}${BOLD}`;
}

function link({ text, start, end }: Selected): Edit {
  const words = text.slice(start, end).trim();
  const [name, address] = isAddress(words) ? ['', words] : [words, ADDRESS];
  const piece = `[${name}](${address})`;
  if (name === '') return { from: start, to: end, put: piece, start: start + 1, end: start + 1 };
  const at = start + name.length + '[]('.length;
  return { from: start, to: end, put: piece, start: at, end: at + address.length };
}

/** Gives every selected line the sign, or takes it away where all have it. */
function lines({ text, start, end }: Selected, tool: 'list' | 'numbers' | 'quote'): Edit {
  const [from, to] = [text.lastIndexOf('\n', start - 1) + 1, lineEnd(text, end)];
  const before = text.slice(from, to).split('\n');
  const filled = before.filter((line) => line.trim() !== '');
  const all = filled.length > 0 && filled.every((line) => has(line, tool));
  let number = 0;
  const signed = (line: string) =>
    line.trim() === '' && before.length > 1 ? line : withSign(line, tool, (number += 1));
  const after = before.map((line) => (all ? withoutSign(line, tool) : signed(line))).join('\n');
  const at = before.length > 1 ? from : from + after.length;
  return { from, to, put: after, start: at, end: from + after.length };
}

function has(line: string, tool: Tool): boolean {
  if (tool === 'quote') return QUOTE.test(line);
  const sign = ITEM.exec(line);
  return sign !== null && (sign[2] !== undefined) === (tool === 'numbers');
}

function withSign(line: string, tool: Tool, number: number): string {
  if (tool === 'quote') return `> ${line}`;
  const [, indent = ''] = /^([ \t]*)/.exec(line) ?? [];
  return `${indent}${tool === 'numbers' ? `${number}.` : '-'} ${withoutSign(line, tool).trimStart()}`;
}

function withoutSign(line: string, tool: Tool): string {
  return tool === 'quote' ? line.replace(QUOTE, '') : line.replace(ITEM, '$1');
}

function signOf(line: string): string | undefined {
  return (ITEM.exec(line) ?? QUOTE.exec(line))?.[0];
}

/** The sign of the line after one with this sign. */
function following(sign: string): string {
  return sign.replace(/\d+/, (number) => String(Number(number) + 1));
}

/** Where the line ends that a place stands in. */
function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Without the space that a double press selects along. */
function trimmed({ text, start, end }: Selected): Selected {
  const within = text.slice(start, end);
  if (within.trim() === '') return { text, start, end: start };
  const lead = within.length - within.trimStart().length;
  return { text, start: start + lead, end: end - (within.length - within.trimEnd().length) };
}
