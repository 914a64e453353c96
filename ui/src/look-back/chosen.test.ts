import { expect, it } from 'vitest';
import { chosenAddress, dayOf } from './chosen';

it('offers a day that lies a while ahead', () => {
  expect(dayOf('weeks', '', '2026-11-22')).toBe('2026-12-06');
  expect(dayOf('month', '', '2026-11-22')).toBe('2026-12-22');
});

it('takes an own day once it is whole', () => {
  expect(dayOf('own', '2027-02-01', '2026-11-22')).toBe('2027-02-01');
  expect(dayOf('own', '', '2026-11-22')).toBeUndefined();
});

it('leads to what was chosen', () => {
  expect(chosenAddress({ became: { as: 'goal', id: 'g' } })).toBe('#/goals/g');
  expect(chosenAddress({ became: { as: 'step', id: 'm' } })).toBe('#/journal/m');
});
