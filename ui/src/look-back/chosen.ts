// One thing to do: by when it can be meant, and where it lives on once it is chosen. No words, no drawing.

import type { Chosen, Day } from '../contract/contract';
import { hashOf } from '../shared/address';
import { isDay, plusDays } from '../shared/dates';

/** The days that are offered, each so many days from now. */
export const OFFERED = { weeks: 14, month: 30 } as const;

export type When = keyof typeof OFFERED | 'own';

/** The day that is meant; nothing while an own day is not filled in. */
export function dayOf(when: When, own: string, today: Day): Day | undefined {
  if (when !== 'own') return plusDays(today, OFFERED[when]);
  return isDay(own) ? own : undefined;
}

/** The address of what was chosen. */
export function chosenAddress({ became }: Pick<Chosen, 'became'>): string {
  return became.as === 'goal' ? hashOf('goals', became.id) : hashOf('journal', became.id);
}
