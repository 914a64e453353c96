import { expect, it } from 'vitest';
import type { Fragment } from '../contract/contract';
import { around, firstHits, hitsOf, joined, plain, textOf } from './fragments';

const hit = (text: string): Fragment => ({ text, hit: true });
const marked = [...plain('de '), hit('klas'), ...plain(' en de '), hit('klassen')];

it('gives back the text and what is marked in it', () => {
  expect(textOf(marked)).toBe('de klas en de klassen');
  expect(hitsOf(marked)).toEqual(['klas', 'klassen']);
  expect(plain('')).toEqual([]);
});

it('joins what holds something', () => {
  expect(textOf(joined([plain('An'), [], [hit('Bas')]]))).toBe('An, Bas');
  expect(hitsOf(joined([plain('An'), [hit('Bas')]]))).toEqual(['Bas']);
  expect(joined([])).toEqual([]);
});

it('puts marked text into a sentence', () => {
  expect(around((text) => `wat ik weet: ${text}.`, [hit('rust')])).toEqual([
    ...plain('wat ik weet: '),
    hit('rust'),
    ...plain('.'),
  ]);
  expect(around((text) => text, [hit('rust')])).toEqual([hit('rust')]);
});

it('marks no more than asked, and loses no letter', () => {
  expect(firstHits(marked, 1)).toEqual([
    ...plain('de '),
    hit('klas'),
    ...plain(' en de '),
    ...plain('klassen'),
  ]);
  expect(firstHits(marked, 2)).toBe(marked);
  expect(textOf(firstHits(marked, 0))).toBe(textOf(marked));
});
