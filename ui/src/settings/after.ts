// How long after a training to look again, as it is kept (`2w`, `6m`) and as it is counted.

import type { After } from '../contract/contract';

export const UNITS = ['w', 'm'] as const;

export type Unit = (typeof UNITS)[number];
export type Span = { count: number; unit: Unit };

/** Two weeks, two months, half a year. */
export const USUAL: readonly After[] = ['2w', '2m', '6m'];

/** As many as are worth asking for. */
export const MOST = 8;

const DAYS: Record<Unit, number> = { w: 7, m: 30.4 };

/** What stands in a kept span; nothing when it is none. */
export function spanOf(after: After): Span | undefined {
  const [, count, unit] = /^(\d{1,3})([wm])$/.exec(after) ?? [];
  return count && Number(count) > 0 ? { count: Number(count), unit: unit as Unit } : undefined;
}

/** A span as it is kept; nothing when it is not a whole number that makes sense. */
export function afterOf({ count, unit }: Span): After | undefined {
  return Number.isInteger(count) && count > 0 && count <= 104 ? `${count}${unit}` : undefined;
}

/** The schedule with one more, each once, the soonest first. */
export function withAfter(schedule: readonly After[], after: After): After[] {
  const days = (one: After) => {
    const { count, unit } = spanOf(one) ?? { count: 0, unit: 'w' };
    return count * DAYS[unit];
  };
  return [...new Set([...schedule, after])].sort((one, other) => days(one) - days(other));
}

/** Whether it is the schedule Besef begins with. */
export function isUsual(schedule: readonly After[]): boolean {
  return schedule.join() === USUAL.join();
}
