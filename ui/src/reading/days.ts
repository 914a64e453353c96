// The moments of an extract by their days, as a letter tells them: the earliest day first, each day's moments in the
// order they came in.

import type { Day, SharedMoment } from '../contract/contract';

export interface DayOfMoments {
  day: Day;
  moments: SharedMoment[];
}

export function byDay(moments: readonly SharedMoment[]): DayOfMoments[] {
  const days = new Map<Day, SharedMoment[]>();
  for (const moment of moments) {
    const same = days.get(moment.on);
    if (same) same.push(moment);
    else days.set(moment.on, [moment]);
  }
  return [...days]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, own]) => ({ day, moments: own }));
}
