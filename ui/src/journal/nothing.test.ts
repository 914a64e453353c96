import { expect, it } from 'vitest';
import type { Asked, Chip } from '../contract/contract';
import { askedIn, likeOnly, respelled } from './nothing';

const TODAY = '2026-11-22';
const chip = (without: string, ...any: Asked[]): Chip => ({ any, without });
const an: Asked = { not: false, by: 'person', name: 'An', whole: true };
const like: Asked = { not: false, by: 'like', id: 'm' };

it('says the words alone', () => expect(askedIn(' olifant ', [], TODAY)).toBe('Geen moment met “olifant”.'));

it('says the words and what was asked besides', () => {
  const chips = [chip('klimaat', an)];
  expect(askedIn('klimaat met:"An"', chips, TODAY)).toBe('Gezocht: “klimaat” · met An.');
  expect(askedIn('met:"An"', [chip('', an)], TODAY)).toBe('Gezocht: met An.');
});

it('knows when only likeness was asked', () => {
  expect(likeOnly('zoals:m', [chip('', like)])).toBe(true);
  expect(likeOnly('zoals:m rust', [chip('rust', like)])).toBe(false);
  expect(likeOnly('zoals:m met:"An"', [chip('met:"An"', like), chip('zoals:m', an)])).toBe(false);
  expect(likeOnly('rust', [])).toBe(false);
});

it('shows only what is spelled otherwise', () => {
  expect(respelled('diferentiatie met:"An Peeters"', 'differentiatie met:"An Peeters"')).toBe(
    'differentiatie',
  );
  expect(respelled('rust met:"An Petres"', 'rust met:"An Peeters"')).toBe('Peeters');
  expect(respelled('rust rust', 'rust')).toBe('rust');
});
