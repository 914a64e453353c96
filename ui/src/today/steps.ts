// Answering a next step whose day has come. No drawing.

import type { Day, NextStep } from '../contract/contract';
import { daysBetween, plusDays } from '../shared/dates';

export const ANSWERS = ['tried', 'adapted', 'later', 'dropped'] as const;

export type StepAnswer = (typeof ANSWERS)[number];

/** *Later* is a week: the same day of the week, the same lesson. */
const LATER_DAYS = 7;

/** The step after an answer. */
export function answered(step: NextStep, answer: StepAnswer, today: Day): NextStep {
  if (answer === 'later') return { ...step, by: plusDays(today, LATER_DAYS) };
  return { ...step, state: answer, settled_on: today };
}

/** How to name the day a step was due: by weekday within the last week, by date before that. */
export function dueSince(by: Day, today: Day): 'today' | 'yesterday' | 'weekday' | 'date' {
  const ago = daysBetween(by, today);
  if (ago === 0) return 'today';
  if (ago === 1) return 'yesterday';
  return ago > 0 && ago < 7 ? 'weekday' : 'date';
}
