import { expect, it } from 'vitest';
import type { Passage, TextField } from '../contract/contract';
import { hitsOf, plain } from '../shared/fragments';
import { hitCount, markingOf } from './marking';

const passage = (field: TextField, at: number, ...words: string[]): Passage => ({
  place: { field, at },
  fragments: words.map((text) => ({ text, hit: text.startsWith('klas') })),
});
const found = [passage('text', 0, 'klas', ' na ', 'klas'), passage('person', 1, 'klastitularis')];

it('marks a text where it was found', () => {
  const marking = markingOf(found);
  expect(hitsOf(marking('text', 'klas na klas'))).toEqual(['klas', 'klas']);
  expect(hitsOf(marking('person', 'klastitularis'))).toEqual(['klastitularis']);
});

it('marks nothing in another text, nor in another place', () => {
  const marking = markingOf(found);
  expect(marking('text', 'klas na klas.')).toEqual(plain('klas na klas.'));
  expect(marking('takeaway', 'klas na klas')).toEqual(plain('klas na klas'));
});

it('marks the first of very many, over all places', () => {
  const marking = markingOf(found, 2);
  expect(hitsOf(marking('text', 'klas na klas'))).toHaveLength(2);
  expect(marking('person', 'klastitularis')).toEqual(plain('klastitularis'));
  expect(hitCount(found)).toBe(3);
});
