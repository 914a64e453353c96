// What becomes of a goal when a part of it changes, and how a list of goals falls apart. Words and drawing belong
// elsewhere.

import type { Day, Goal, GoalRow, GoalState, Support } from '../contract/contract';
import type { PatchOf } from '../shared/opened.svelte';

/** How a goal can stand, in the order it is asked. */
export const STATES: readonly GoalState[] = ['open', 'reached', 'let_go'];

/** The kinds of support there are, in the order they are asked. */
export const SUPPORTS = ['socio_emotional', 'network', 'career', 'autonomy'] as const;

/** New values for some fields of a goal. */
export type GoalPatch = PatchOf<Goal>;

/** A note as it is kept: nothing when it is blank. */
export function noteOf(written: string): string | null {
  return written.trim() === '' ? null : written;
}

/** One of them. */
export type SupportKind = (typeof SUPPORTS)[number];

/** The support with one kind of it in other words; the others stay. */
export function supportWith(support: Support, kind: SupportKind, written: string): Support {
  const { [kind]: _, ...others } = support;
  const note = noteOf(written);
  return note === null ? others : { ...others, [kind]: note };
}

/** The change that makes a goal stand another way. The day it was settled stays when only the word for it changes. */
export function settled(goal: Goal, state: GoalState, today: Day): GoalPatch {
  if (state === 'open') return { state, settled_on: null };
  return { state, settled_on: goal.state === 'open' ? today : (goal.settled_on ?? today) };
}

/** Those still open, and those that are not, each in the order they came. */
export function parted(goals: GoalRow[]): { open: GoalRow[]; settled: GoalRow[] } {
  const isOpen = ({ goal }: GoalRow) => goal.content.state === 'open';
  return { open: goals.filter(isOpen), settled: goals.filter((row) => !isOpen(row)) };
}
