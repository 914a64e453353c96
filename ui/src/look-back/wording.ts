// How a look-back puts periods, bars and the core's sentences into words. The sentences themselves are in the
// catalogues; which are said the core decides.

import type { Arg, Day, Kind, Language, LookBack, Panel, Period, Sentence } from '../contract/contract';
import type { WordKey } from '../contract/words';
import { momentsAddress } from '../journal/query';
import { longDay, longMonth, monthName, plusDays, shortDay, shortMonth } from '../shared/dates';
import type { Args } from '../shared/fluent';
import { language, pieces, say } from '../shared/words.svelte';
import { KINDS, type Stretch } from './mix';

/** A stretch of a sentence; with an address it opens the moments it was counted from. */
export interface Said {
  text: string;
  href?: string;
}

/** The sentences of one part of the screen, cut at what opens moments. */
export function saidOf(answer: LookBack, panel: Panel): Said[][] {
  return answer.sentences.filter((sentence) => sentence.panel === panel).map(said);
}

/** A sentence of the core in the language that is on, cut at what opens moments. */
export function said({ key, args, opens }: Sentence): Said[] {
  // The core only names keys of the catalogues, which a test of the words holds it to.
  return pieces(key as WordKey, written(args, language())).map(({ text, link }) => {
    const filter = link === undefined ? undefined : opens[link];
    return filter ? { text, href: momentsAddress(filter, language()) } : { text };
  });
}

function written(args: Sentence['args'], language: Language): Args {
  const entries = Object.entries(args).map(([name, arg]) => [name, argument(arg, language)] as const);
  return Object.fromEntries(entries);
}

function argument(arg: Arg, language: Language): string | number {
  if (arg.is === 'month') return monthName(arg.value, language);
  return arg.is === 'day' ? longDay(arg.value, language) : arg.value;
}

/** The name of a period, as the picker says it. */
export function nameOf(span: LookBack['span'], period: Period): string {
  const { from } = period;
  if (span === 'all') return say('look-back-span-all');
  if (span === 'month') return longMonth(from, language());
  if (span === 'week') return say('look-back-week', { day: longDay(from, language()) });
  if (span === 'since-conversation') return say('look-back-since', { day: longDay(from, language()) });
  if (span === 'term') return say('look-back-term', { from: monthName(from, language()), to: termEnd(from) });
  if (span === 'quarter') {
    // A quarter that still runs ends today; its name is that of all three months, the last of which begins before this.
    const last = plusDays(from, 62);
    return say('look-back-quarter', { from: monthName(from, language()), to: longMonth(last, language()) });
  }
  return span === 'school-year' ? say('look-back-school-year', { years: yearsOf(period) }) : daysOf(period);
}

/** The last month of the term that begins on a day: one that still runs ends today, and its name does not. */
function termEnd(from: Day): string {
  const months = { '09': 3, '01': 2, '04': 4 }[from.slice(5, 7)] ?? 0;
  return longMonth(plusDays(from, 30 * months + 5), language());
}

/** A shorter name for the period before, within a sentence or beside the first. */
export function shortNameOf(span: LookBack['span'], period: Period): string {
  if (span === 'week')
    return say('look-back-week-short', { day: shortDay(period.from, period.from, language()) });
  if (span === 'since-conversation') return daysOf(period);
  return span === 'school-year' ? yearsOf(period) : nameOf(span, period);
}

/** What the period is set beside. While it still runs that is as much of the one before, and this says so. */
export function besideOf({ span, period, earlier }: LookBack): string | null {
  if (!earlier) return null;
  const previous = earlier.period;
  const name = shortNameOf(span, previous);
  const whole = span === null || plusDays(previous.to, 1) >= period.from;
  if (whole) return say('look-back-beside', { name });
  return say('look-back-beside-so-far', { name, to: shortDay(previous.to, previous.to, language()) });
}

function yearsOf({ from }: Period): string {
  const year = Number(from.slice(0, 4));
  return `${year}–${year + 1}`;
}

function daysOf({ from, to }: Period): string {
  return say('look-back-between', { from: longDay(from, language()), to: longDay(to, language()) });
}

/** The name of a stretch of months: "maart 2026", or its first and last month. */
export function stretchName({ period }: Stretch): string {
  const [first, last] = [longMonth(period.from, language()), longMonth(period.to, language())];
  return first === last ? first : say('look-back-between', { from: first, to: last });
}

/** What stands under a bar: the month as far as it fits, the year where a bar holds more than a month. */
export function labelUnder({ period }: Stretch, room: 'short' | 'letter'): string {
  if (period.from.slice(0, 7) !== period.to.slice(0, 7)) {
    return room === 'short' ? period.from.slice(0, 4) : `’${period.from.slice(2, 4)}`;
  }
  const month = shortMonth(period.from, language());
  return room === 'short' ? month : month.slice(0, 1);
}

/** A bar for ears: its months, its total, and each kind. */
export function barName(stretch: Stretch): string {
  const kinds = KINDS.filter((kind) => stretch.counts[kind] > 0).map((kind) =>
    countOf(kind, stretch.counts[kind]),
  );
  const moments = say('look-back-moments', { count: stretch.total });
  return [`${stretchName(stretch)}: ${moments}`, ...kinds].join(', ');
}

function countOf(kind: Kind, count: number): string {
  return `${say(`kind-${kind}`)} ${count}`;
}
