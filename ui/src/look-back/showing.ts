// Which parts of a look-back have anything to tell. What there is nothing of is left out: an empty box would say that
// something should have been there.

import type { LookBack } from '../contract/contract';

const TELLING = {
  people: ({ people }: LookBack) => people.length > 0,
  feedback: ({ feedback }: LookBack) => feedback.asked + feedback.received + feedback.used > 0,
  steps: ({ next_steps: { open, tried, adapted, dropped } }: LookBack) =>
    open + tried + adapted + dropped > 0,
  trainings: ({ trainings }: LookBack) => trainings.length > 0,
  goals: ({ goals }: LookBack) => goals.length > 0,
  changed: ({ changed }: LookBack) => changed.any > 0,
};

export type Shown = keyof typeof TELLING;

const ORDER: readonly Shown[] = ['people', 'feedback', 'steps', 'trainings', 'goals', 'changed'];

/** The parts that tell something, in the order they stand in. */
export function worthShowing(answer: LookBack): Shown[] {
  return ORDER.filter((panel) => TELLING[panel](answer));
}

/** The parts in two columns, the first half in the first: read one after the other they keep their order. */
export function inColumns(shown: Shown[]): [Shown[], Shown[]] {
  const half = Math.ceil(shown.length / 2);
  return [shown.slice(0, half), shown.slice(half)];
}
