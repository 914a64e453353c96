// What a saved report is called and which formats it comes in. Plain letters: the name travels through mail programs and
// school systems.

import type { Format } from '../contract/contract';

/** What a sheet or a year can be saved as, in the order it is offered. */
export const PAGES: readonly Format[] = ['pdf', 'docx', 'html', 'md'];

/** What an overview of hours can be saved as: it is a table. */
export const TABLE: readonly Format[] = ['pdf', 'docx', 'csv'];

const MOST_LETTERS = 60;

/** A file's name from what it is about, in plain letters, digits and hyphens: `ontwikkelgesprek-2027-06-12-vera.pdf`. */
export function fileName(parts: (string | null | undefined)[], ending: Format | 'besef' | 'txt'): string {
  const plain = parts.map((part) => plainLetters(part ?? '')).filter((part) => part !== '');
  return `${plain.join('-') || 'besef'}.${ending}`;
}

function plainLetters(text: string): string {
  const bare = text
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase();
  const words = bare.replace(/[^a-z0-9]+/g, '-').slice(0, MOST_LETTERS);
  return words.replace(/^-+|-+$/g, '');
}
