// A training and the times to look again at it: what becomes of them when one is changed. The journal itself sets the
// first times; drawing belongs elsewhere.

import type { Day, FollowUp, FollowUpState, Training } from '../../contract/contract';

const BARE: Training = {
  title: null,
  provider: null,
  hours: null,
  certificate: false,
  interaction: null,
  cases: null,
  partner: null,
  plan: null,
  support: null,
};

/** The parts of a training, in the order they are offered. */
export const PARTS = [
  'title',
  'provider',
  'hours',
  'plan',
  'support',
  'partner',
  'interaction',
  'cases',
  'certificate',
] as const satisfies readonly (keyof Training)[];

/** Whether a part holds something; "no" does, but for a certificate. */
export function hasPart(training: Training | null, part: keyof Training): boolean {
  const value = training?.[part] ?? null;
  return part === 'certificate' ? value === true : value !== null;
}

/** How it can stand with a training after a while, in the order it is asked. */
export const ANSWERS: readonly FollowUpState[] = ['applied', 'partly', 'not_yet', 'not'];

/** The training with a part of it changed; nothing when nothing is left of it. */
export function trainingWith(before: Training | null, part: Partial<Training>): Training | null {
  const after = { ...BARE, ...before, ...part };
  return PARTS.some((name) => hasPart(after, name)) ? after : null;
}

/** Hours as typed, with a comma or a point; null when it is not a number above 0. */
export function hoursOf(written: string): number | null {
  const hours = Number(written.trim().replace(',', '.'));
  return Number.isFinite(hours) && hours > 0 ? hours : null;
}

/** The times to look again with one of them changed, which is answered on the day it leaves being open. */
export function followUpsWith(
  before: FollowUp[],
  at: number,
  part: Partial<FollowUp>,
  today: Day,
): FollowUp[] {
  return before.map((one, i) => (i === at ? changed(one, part, today) : one));
}

function changed(before: FollowUp, part: Partial<FollowUp>, today: Day): FollowUp {
  const after = { ...before, ...part };
  // A day the learner picked no longer moves with the training.
  if (part.due !== undefined && part.due !== before.due) after.after = null;
  if (after.state === 'open') return { ...after, answered_on: null };
  return { ...after, answered_on: before.state === 'open' ? today : before.answered_on };
}

/** With one more day to look again; a day there is already stays one. */
export function withFollowUp(before: FollowUp[], due: Day): FollowUp[] {
  if (before.some((one) => one.due === due)) return before;
  const one: FollowUp = {
    due,
    after: null,
    state: 'open',
    applied: null,
    helped: null,
    hindered: null,
    tell: null,
    answered_on: null,
  };
  return [...before, one].sort((first, second) => (first.due < second.due ? -1 : 1));
}

/** How long after the training, as the catalogues count it: "2w" is two weeks. */
export function lapseOf(after: string): { unit: 'weeks' | 'months'; number: number } {
  return { unit: after.endsWith('w') ? 'weeks' : 'months', number: Number.parseInt(after, 10) };
}
