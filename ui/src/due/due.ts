// What is due: telling its sorts apart, saying how long ago it was, and what an answer changes in its moment. No
// drawing, and no asking.

import type { Day, Due, FollowUp, Language } from '../contract/contract';
import { daysBetween, lastOfMonth, plusDays } from '../shared/dates';
import { followUpsWith } from '../journal/deepen/training';
import { stepWith } from '../journal/fields';
import type { Making } from '../journal/opened.svelte';

/** What can be said of a step, in the order it is asked. */
export const STEP_ANSWERS = ['tried', 'adapted'] as const;
/** What can be said of applying a training. */
export const TRAINING_ANSWERS = ['applied', 'partly', 'not_yet', 'not'] as const;

export type StepAnswer = (typeof STEP_ANSWERS)[number];
export type TrainingAnswer = (typeof TRAINING_ANSWERS)[number];
/** An answer after which there may be something to add. */
export type DueAnswer = StepAnswer | TrainingAnswer;

/** What may be added to an answer: what came of it, and for a training three lines more. */
export type Line = 'what' | 'helped' | 'hindered' | 'tell';

/** The same question again has the same key, also when the moment has several. */
export function keyOf({ id, what }: Due): string {
  return 'step' in what ? `${id} step` : `${id} ${what.follow_up.at}`;
}

/** What it is about: the step to try, or the training. */
export function titleOf({ what }: Due): string {
  return 'step' in what ? what.step.what : what.follow_up.title;
}

export function answersTo({ what }: Due): readonly DueAnswer[] {
  return 'step' in what ? STEP_ANSWERS : TRAINING_ANSWERS;
}

export function linesOf({ what }: Due): readonly Line[] {
  return 'step' in what ? ['what'] : ['what', 'helped', 'hindered', 'tell'];
}

/** The change an answer makes. */
export function answering(due: Due, answer: DueAnswer, today: Day): Making {
  return changing(due, today, { state: answer as StepAnswer }, { state: answer as TrainingAnswer });
}

/** The change that lets it go. */
export function lettingGo(due: Due, today: Day): Making {
  return changing(due, today, { state: 'dropped' }, { state: 'let_go' });
}

/** The change that asks again on another day. */
export function moving(due: Due, to: Day, today: Day): Making {
  return changing(due, today, { by: to }, { due: to });
}

/** The change that adds a line to an answer; blank takes it away. */
export function adding(due: Due, line: Line, written: string, today: Day): Making {
  const text = written.trim() === '' ? null : written;
  return changing(due, today, { outcome: text }, { [line === 'what' ? 'applied' : line]: text });
}

function changing(
  due: Due,
  today: Day,
  step: Parameters<typeof stepWith>[1],
  followUp: Partial<FollowUp>,
): Making {
  const { what } = due;
  if ('step' in what) return ({ next_step }) => ({ next_step: stepWith(next_step, step, today) });
  return ({ follow_ups }) => {
    const at = placeOf(follow_ups, due.due, what.follow_up.at);
    return { follow_ups: followUpsWith(follow_ups, at, followUp, today) };
  };
}

/** Where a time to look again stands by now: its place shifts when another day before it was added or moved. */
function placeOf(followUps: FollowUp[], day: Day, at: number): number {
  return followUps[at]?.due === day ? at : followUps.findIndex(({ due }) => due === day);
}

/** How a question about a training is put: by how long ago it was, or because the learner picked the day. */
export function stageOf({ on, what }: Due, today: Day): 'fresh' | 'settled' | 'lasting' | 'own' {
  if ('follow_up' in what && what.follow_up.follow_up.after === null) return 'own';
  const ago = daysBetween(on, today);
  if (ago < 6 * 7) return 'fresh';
  return ago < 150 ? 'settled' : 'lasting';
}

/** How long ago a day was, always with a number: "2 weken geleden". */
export function agoOf(on: Day, today: Day, language: Language): string {
  const days = daysBetween(on, today);
  const [count, unit] =
    days < 14
      ? ([days, 'day'] as const)
      : days < 9 * 7
        ? ([Math.round(days / 7), 'week'] as const)
        : days < 700
          ? ([Math.round(days / 30.44), 'month'] as const)
          : ([Math.round(days / 365.25), 'year'] as const);
  return new Intl.RelativeTimeFormat(language, { numeric: 'always' }).format(-count, unit);
}

/** How to name the day a step was due: by weekday within the last week, by date before that. */
export function dueSince(by: Day, today: Day): 'today' | 'yesterday' | 'weekday' | 'date' {
  const ago = daysBetween(by, today);
  if (ago === 0) return 'today';
  if (ago === 1) return 'yesterday';
  return ago > 0 && ago < 7 ? 'weekday' : 'date';
}

/** Days to move to without looking at a calendar. A week on is the same day of the week: the same lesson. */
export const SOON = ['week', 'month'] as const;

export function dayOf(soon: (typeof SOON)[number], today: Day): Day {
  return soon === 'week' ? plusDays(today, 7) : monthLater(today);
}

/** The same day of the next month, or its last where it is shorter. */
function monthLater(day: Day): Day {
  const last = lastOfMonth(plusDays(lastOfMonth(day), 1));
  const same = `${last.slice(0, 8)}${day.slice(8)}`;
  return same < last ? same : last;
}

/** What has come, and what is still to come. */
export function parted(due: Due[], today: Day): { now: Due[]; later: Due[] } {
  return {
    now: due.filter((one) => one.due <= today),
    later: due.filter((one) => one.due > today),
  };
}
