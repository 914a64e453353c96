// Days, months and instants as people write them. A `Day` is a calendar day without a zone, so it is read as UTC
// midnight and written in UTC: no zone can move it.

import type { Day, Language, Timestamp } from '../contract/contract';

// Flanders and the Netherlands write dates alike; "en-GB" because day comes before month here.
const LOCALES: Record<Language, string> = { nl: 'nl-BE', en: 'en-GB' };

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes longer than using it a thousand times, so each is made once. */
function formatOf(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(LOCALES[language], options);
  formats.set(key, known);
  return known;
}

function write(day: Day, language: Language, options: Intl.DateTimeFormatOptions): string {
  return formatOf(language, { ...options, timeZone: 'UTC' }).format(instantOf(day));
}

/** Midnight UTC of a day, for counting with. */
export function instantOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The day `count` days later (or earlier, when negative). */
export function plusDays(day: Day, count: number): Day {
  const instant = instantOf(day);
  instant.setUTCDate(instant.getUTCDate() + count);
  return instant.toISOString().slice(0, 10);
}

/** How many days from one day to another. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((instantOf(to).getTime() - instantOf(from).getTime()) / 86_400_000);
}

/** The last day of the month a day lies in. */
export function lastOfMonth(day: Day): Day {
  const inNext = plusDays(`${day.slice(0, 7)}-28`, 4);
  return plusDays(inNext, -Number(inNext.slice(8)));
}

/** Whether a stretch is one school year, from 1 September. */
export function isSchoolYear(from: Day, to: Day): boolean {
  return from.endsWith('-09-01') && to === `${Number(from.slice(0, 4)) + 1}-08-31`;
}

/** Whether something written is a day Besef keeps: one that exists, from 1900 to 2100. */
export function isDay(written: string): boolean {
  if (!/^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(written) || written > '2100-12-31') return false;
  const instant = instantOf(written);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(written);
}

/** "zondag 22 november" */
export function weekdayAndDay(day: Day, language: Language): string {
  return write(day, language, { weekday: 'long', day: 'numeric', month: 'long' }).replace(',', '');
}

/** "woensdag 18 maart 2026" */
export function fullDay(day: Day, language: Language): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return write(day, language, options).replace(',', '');
}

/** "18 maart 2026" */
export function longDay(day: Day, language: Language): string {
  return write(day, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "vrijdag" */
export function weekday(day: Day, language: Language): string {
  return write(day, language, { weekday: 'long' });
}

/** "16 april", with the year when it is another than today's. */
export function shortDay(day: Day, today: Day, language: Language): string {
  if (day.slice(0, 4) !== today.slice(0, 4)) return longDay(day, language);
  return write(day, language, { day: 'numeric', month: 'long' });
}

/** "maart" */
export function monthName(day: Day, language: Language): string {
  return write(day, language, { month: 'long' });
}

/** "maart 2026" */
export function longMonth(day: Day, language: Language): string {
  return write(day, language, { month: 'long', year: 'numeric' });
}

/** "mrt" */
export function shortMonth(day: Day, language: Language): string {
  return write(day, language, { month: 'short' }).replace('.', '');
}

/** "22 november 2026 om 14:05", on this device's clock. */
export function moment(at: Timestamp, language: Language): string {
  return formatOf(language, { dateStyle: 'long', timeStyle: 'short' }).format(at);
}

/** "14:05", on this device's clock. */
export function timeOf(at: Timestamp, language: Language): string {
  return formatOf(language, { timeStyle: 'short' }).format(at);
}

/** The day an instant falls on, on this device's calendar. */
export function dayOf(at: Timestamp): Day {
  const local = new Date(at);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`;
}
