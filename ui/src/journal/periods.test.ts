import { expect, it } from 'vitest';
import { periodsAtHand } from './periods';

it('offers the month and the school years around today', () => {
  expect(periodsAtHand('2026-11-22')).toEqual([
    { key: 'journal-period-this-month', from: '2026-11-01', to: '2026-11-30' },
    { key: 'journal-period-this-year', from: '2026-09-01', to: '2027-08-31' },
    { key: 'journal-period-last-year', from: '2025-09-01', to: '2026-08-31' },
  ]);
  expect(periodsAtHand('2026-08-31')[1]?.from).toBe('2025-09-01');
  expect(periodsAtHand('2026-09-01')[1]?.from).toBe('2026-09-01');
});
