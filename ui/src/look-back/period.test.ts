import { describe, expect, it } from 'vitest';
import { addressOf } from '../shared/address';
import { asked, beside, lookBackAddress, monthWithin, readChosen, type Chosen } from './period';

const year = { from: '2025-09-01', to: '2026-08-31' };

describe('the address', () => {
  it.each<Chosen>([
    { span: 'school-year', around: null },
    { span: 'month', around: '2026-03-01' },
    { span: 'week', around: '2026-11-16' },
    { span: 'since-conversation', around: null },
    { span: 'all', around: null },
    { from: '2026-02-03', to: '2026-03-09' },
  ])('brings %o back', (chosen) => {
    expect(readChosen(addressOf(lookBackAddress(chosen)).query)).toEqual(chosen);
  });
  it('is bare for this school year', () => {
    expect(lookBackAddress({ span: 'school-year', around: null })).toBe('#/look-back');
  });
  it('falls back to the school year', () => {
    expect(readChosen(new URLSearchParams('span=eeuw&from=2026-01-01&around=ooit'))).toEqual({
      span: 'school-year',
      around: null,
    });
  });
});

it('asks the core for what was chosen', () => {
  expect(asked({ span: 'quarter', around: null })).toEqual({ span: 'quarter' });
  expect(asked({ span: 'month', around: '2026-03-01' })).toEqual({ span: 'month', around: '2026-03-01' });
  expect(asked({ from: '2026-02-03', to: '2026-03-09' })).toMatchObject({
    from: '2026-02-03',
    to: '2026-03-09',
  });
});

describe('stepping', () => {
  const chosen: Chosen = { span: 'school-year', around: null };
  it('goes to the day before and the day after', () => {
    expect(beside(chosen, year, -1, '2026-11-22')).toEqual({ span: 'school-year', around: '2025-08-31' });
    expect(beside(chosen, year, 1, '2026-11-22')).toEqual({ span: 'school-year', around: '2026-09-01' });
  });
  it('stops at the period of today', () => {
    expect(beside(chosen, year, 1, '2026-08-31')).toBeNull();
  });
  it('moves an own period by its own length', () => {
    const own = { from: '2026-02-01', to: '2026-02-28' };
    expect(beside(own, own, -1, '2026-11-22')).toEqual({ from: '2026-01-04', to: '2026-01-31' });
    expect(beside(own, own, 1, '2026-11-22')).toEqual({ from: '2026-03-01', to: '2026-03-28' });
  });
  it.each(['all', 'since-conversation'] as const)('has nowhere to go from %s', (span) => {
    expect(beside({ span, around: null }, year, -1, '2026-11-22')).toBeNull();
  });
});

it('cuts a month to the period', () => {
  expect(monthWithin('2026-02-01', { from: '2026-02-03', to: '2026-03-09' })).toEqual({
    from: '2026-02-03',
    to: '2026-02-28',
  });
  expect(monthWithin('2026-03-01', { from: '2026-02-03', to: '2026-03-09' })).toEqual({
    from: '2026-03-01',
    to: '2026-03-09',
  });
});
