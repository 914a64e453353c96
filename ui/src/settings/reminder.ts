// When to be reminded, as it is chosen on screen.

import type { Reminder } from '../contract/contract';

/** Monday to Sunday. */
export const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;

/** The end of a working day: what was learned is fresh, and there is a moment. */
export function firstReminder(): Reminder {
  return { minute: 16 * 60 + 30, days: [1, 2, 3, 4, 5], with_prompt: true };
}

/** A minute of the day as a time field writes it: "16:30". */
export function timeFrom(minute: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** The minute of the day a time field says; nothing when it is empty. */
export function minuteFrom(time: string): number | undefined {
  const [, hours, minutes] = /^(\d{2}):(\d{2})/.exec(time) ?? [];
  if (!hours || !minutes || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return Number(hours) * 60 + Number(minutes);
}

/** The days with one more or one less; the last one stays, for no days is no reminder. */
export function toggled(days: readonly number[], day: number): number[] {
  if (!days.includes(day)) return [...days, day].sort((one, other) => one - other);
  return days.length === 1 ? [...days] : days.filter((other) => other !== day);
}
