import { describe, expect, it } from 'vitest';
import type { NextStep } from '../contract/contract';
import { answered, dueSince } from './steps';

const step: NextStep = {
  what: 'exit-tickets',
  by: '2026-11-20',
  state: 'open',
  outcome: null,
  settled_on: null,
};

describe('answering a step', () => {
  it('settles it on the day', () => {
    expect(answered(step, 'adapted', '2026-11-22')).toEqual({
      ...step,
      state: 'adapted',
      settled_on: '2026-11-22',
    });
  });
  it('later keeps it open and moves it a week from today', () => {
    expect(answered(step, 'later', '2026-12-28')).toEqual({ ...step, by: '2027-01-04' });
  });
});

describe('the day a step was due', () => {
  const today = '2026-11-22';
  it.each([
    ['2026-11-22', 'today'],
    ['2026-11-21', 'yesterday'],
    ['2026-11-20', 'weekday'],
    ['2026-11-16', 'weekday'],
    ['2026-11-15', 'date'],
  ])('%s is named by %s', (by, name) => expect(dueSince(by, today)).toBe(name));
});
