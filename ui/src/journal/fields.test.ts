import { describe, expect, it } from 'vitest';
import type { NextStep } from '../contract/contract';
import { completions, minutesOf, stepWith, withoutPerson, withPerson, withTag } from './fields';

describe('a next step', () => {
  const open: NextStep = {
    what: 'Binnenlopen.',
    by: '2026-04-16',
    state: 'open',
    outcome: null,
    settled_on: null,
  };
  it('begins open', () => {
    expect(stepWith(null, { what: 'Binnenlopen.' }, '2026-03-18')).toEqual({ ...open, by: null });
  });
  it('is settled on the day it is answered, and stays settled then', () => {
    const tried = stepWith(open, { state: 'tried' }, '2026-04-16');
    expect(tried?.settled_on).toBe('2026-04-16');
    expect(stepWith(tried, { outcome: 'Zes minuten.' }, '2026-05-01')?.settled_on).toBe('2026-04-16');
    expect(stepWith(tried, { state: 'adapted' }, '2026-05-01')?.settled_on).toBe('2026-04-16');
  });
  it('has no outcome once it is open again', () => {
    const tried = stepWith(open, { state: 'tried', outcome: 'Zes minuten.' }, '2026-04-16');
    expect(stepWith(tried, { state: 'open' }, '2026-05-01')).toEqual(open);
  });
  it('is gone when it says nothing', () => {
    expect(stepWith(open, { what: ' ' }, '2026-03-18')).toBeNull();
    expect(stepWith(null, { by: '2026-04-01' }, '2026-03-18')).toBeNull();
  });
});

describe('names', () => {
  const an = { name: 'An', role: 'gave_advice' as const, feedback: null };
  it('are added once and keep their role', () => {
    expect(withPerson([an], ' an ')).toEqual([an]);
    expect(withPerson([an], 'Bas')).toEqual([an, { name: 'Bas', role: null, feedback: null }]);
    expect(withPerson([], '  ')).toEqual([]);
    expect(withoutPerson([an], 'An')).toEqual([]);
  });
  it('of tags lose their #', () => {
    expect(withTag(['taal'], '#Taal')).toEqual(['taal']);
    expect(withTag([], ' ##toetsing ')).toEqual(['toetsing']);
    expect(withTag([], '#')).toEqual([]);
  });
  it('complete what is typed, beginnings first, accents aside', () => {
    const known = ['An', 'zorgcoördinator', 'coordinator 3B', 'Jan'];
    expect(completions(known, [], 'coor')).toEqual(['coordinator 3B', 'zorgcoördinator']);
    expect(completions(known, ['an'], 'an')).toEqual(['Jan']);
    expect(completions(known, [], '', 2)).toEqual(['An', 'zorgcoördinator']);
  });
});

it('reads minutes', () => {
  expect(['42', ' 5 ', '0', '-3', '1.5', 'lang', ''].map(minutesOf)).toEqual([
    42,
    5,
    null,
    null,
    null,
    null,
    null,
  ]);
});
