// A source read from what was pasted: an address, a whole reference, or a title with a name behind it. Nothing is
// looked up anywhere; what is read wrongly is changed by hand.

import type { KnownSource, Source } from '../../contract/contract';
import { folded } from '../../shared/folded';
import { mediumOf } from './medium';

const ADDRESS = /\bhttps?:\/\/[^\s<>"“”]+|\bwww\.[^\s<>"“”]+|\b(?:doi:\s*)?10\.\d{4,9}\/[^\s<>"“”]+/i;
/** Behind an address, a reference says when it was looked at. */
const BESIDE_ADDRESS =
  /[,.]?\s*(?:geraadpleegd (?:op [^.]*? )?(?:via|op|van)|opgehaald van|retrieved (?:[^.]*? )?from|available (?:at|from)|beschikbaar (?:op|via)|via|url|doi)\s*:?\s*$/i;
/** "Hattie, J., & Timperley, H. (2007). The power of feedback. …" */
const REFERENCE =
  /^(.{2,150}?)\s*\((?:\d{4}[a-z]?|z\.\s?d\.|n\.\s?d\.|in druk|in press)(?:,[^)]*)?\)[.,:]?\s+(.+)$/i;
const QUOTED = /^["“«„]([^"”»]+)["”»][.,]?\s*(.*)$/;
const BY = /^(.+?),?\s+(?:door|by|van de hand van)\s+(\p{Lu}.{1,100})$/u;
const DASHED = /^(.+?)\s+[–—|-]\s+(.+)$/;
const FEW_WORDS = 6;
/** A reference is a line; no more of what was pasted is read. */
const LINE = 2_000;
const MOST_LETTERS = 200;

/** What a pasted or typed line says. A title is always found: without better it is the line, or where it points. */
export function readSource(pasted: string): Source {
  const line = pasted.slice(0, LINE).replace(/\s+/g, ' ').trim();
  const found = ADDRESS.exec(line);
  const address = found ? tidyAddress(found[0]) : null;
  const rest = found ? without(line, found) : line;
  const { title, author } = titleAndAuthor(rest);
  return {
    title: (title || (address ? titleOf(address) : '') || line).slice(0, MOST_LETTERS),
    author: author.slice(0, MOST_LETTERS) || null,
    address,
    medium: mediumOf(rest, address),
  };
}

function without(line: string, found: RegExpExecArray): string {
  const before = line.slice(0, found.index).replace(BESIDE_ADDRESS, '');
  return trimmed(`${before} ${line.slice(found.index + found[0].length)}`);
}

function tidyAddress(written: string): string {
  const open = written.includes('(');
  const address = written.replace(open ? /[.,;:!?'’]+$/ : /[.,;:!?'’)\]]+$/, '');
  if (/^(?:doi:)?\s*10\./i.test(address)) return `https://doi.org/${address.replace(/^doi:\s*/i, '')}`;
  return /^www\./i.test(address) ? `https://${address}` : address;
}

function titleAndAuthor(line: string): { title: string; author: string } {
  const reference = REFERENCE.exec(line);
  if (reference) return { title: firstSentence(reference[2]!), author: reference[1]!.trim() };
  const quoted = QUOTED.exec(line);
  if (quoted) return { title: trimmed(quoted[1]!), author: nameIn(quoted[2]!) };
  const by = BY.exec(line);
  if (by) return { title: trimmed(by[1]!), author: trimmed(by[2]!) };
  const dashed = DASHED.exec(line);
  if (dashed && isName(dashed[2]!)) return { title: trimmed(dashed[1]!), author: nameIn(dashed[2]!) };
  return { title: trimmed(line), author: '' };
}

/** A title ends at a full stop that ends more than an initial. */
function firstSentence(text: string): string {
  const end = /(?<=[\p{L}\d?!’”"]{2}|\))\.(?=\s|$)|(?<=[?!])(?=\s)/u.exec(text);
  return trimmed(end ? text.slice(0, end.index) : text).replace(
    /\s*\((?:\d+(?:st|nd|rd|th|e|de)?\s*(?:ed\.?|druk)|red\.?|eds?\.?)\)$/i,
    '',
  );
}

function isName(text: string): boolean {
  return /^[\p{Lu}\d]/u.test(text) && text.split(' ').length <= FEW_WORDS;
}

/** The name behind a title; the name of the place it is shown at is none. */
function nameIn(text: string): string {
  const name = trimmed(text).replace(/^(?:door|by|van)\s+/i, '');
  return /^(?:youtube|vimeo|spotify|wikipedia)$/i.test(name) ? '' : name;
}

function trimmed(text: string): string {
  return text
    .replace(/^[\s.,;:|–—-]+|[\s,;:|–—-]+$/g, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<!\.\p{L}?)\.$/u, '');
}

/** What an address points to, as far as it says so itself. */
function titleOf(address: string): string {
  const parsed = urlOf(address);
  if (!parsed) return address;
  const last = parsed.pathname.split('/').filter(Boolean).at(-1) ?? '';
  const words = decoded(last)
    .replace(/\.\w{2,5}$/, '')
    .replace(/[-_+]+/g, ' ')
    .trim();
  const tells = /\p{L}{3}/u.test(words) && words.includes(' ');
  return tells ? words.charAt(0).toUpperCase() + words.slice(1) : parsed.hostname.replace(/^www\./, '');
}

function urlOf(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The source that was pasted or typed; one known by that very title comes whole. */
export function sourceFrom(written: string, known: KnownSource[]): Source {
  const wanted = folded(written);
  return known.find(({ source }) => folded(source.title) === wanted)?.source ?? readSource(written);
}

/** The sources with a part of one changed. */
export function withSource(sources: Source[], at: number, part: Partial<Source>): Source[] {
  return sources.map((source, i) => (i === at ? { ...source, ...part } : source));
}

/** An address as short as it can be recognised by. */
export function shortAddress(address: string): string {
  return urlOf(address)?.hostname.replace(/^www\./, '') || address;
}

/** Whether an address leads somewhere a browser goes. */
export function isLink(address: string): boolean {
  return /^https?:\/\//i.test(address);
}
