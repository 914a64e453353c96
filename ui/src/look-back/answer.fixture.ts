// A look-back with nothing in it but what a test gives it.

import type { Earlier, LookBack, MonthMix } from '../contract/contract';

/** Figures of a period of which only the months tell something. */
export function figures(by_month: MonthMix[] = []): Omit<Earlier, 'period'> {
  return {
    total: 10,
    by_kind: {},
    by_month,
    roles: {},
    people_named: 0,
    feedback: { asked: 0, received: 0, used: 0, open: 0 },
    next_steps: { open: 0, tried: 0, adapted: 0, dropped: 0, oldest_open: null },
    changed: { any: 0, knowing: 0, feeling: 0, doing: 0, intending: 0 },
    activities: {},
    intentions: {},
    highlights: 0,
    mistakes: 0,
    takeaways: 0,
    reflections: 0,
  };
}

/** A look-back on these months, beside those of a school year before. */
export function answer(by_month: MonthMix[], before: MonthMix[] | null): LookBack {
  const from = by_month[0]?.month ?? '';
  return {
    ...figures(by_month),
    period: { from, to: '2027-01-15' },
    span: 'school-year',
    earlier: before && { ...figures(before), period: { from: '2024-09-01', to: '2025-08-31' } },
    people: [],
    steps: [],
    trainings: [],
    goals: [],
    sentences: [],
    observations: [],
  };
}
