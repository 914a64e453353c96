// How answers lie in time, as bars that fit the room there is. Arithmetic on whole months only.

import type { Day, MonthCount } from '../contract/contract';
import { lastOfMonth } from '../shared/dates';
import type { Days } from './query';

/** A bar: a month, a quarter or a year. */
export type Bar = { from: Day; to: Day; moments: number };

/** The first and last bar of a stretch. */
export type Stretch = [first: number, last: number];

const STEPS = [1, 3, 12] as const;

/** Bars for every month from the first to the last, empty ones too, in the smallest step of which at most `room` fit. */
export function barsOf(months: MonthCount[], room: number): Bar[] {
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return [];
  const [begin, end] = [numberOf(first.month), numberOf(last.month)];
  const fits = (step: number) => Math.floor(end / step) - Math.floor(begin / step) < room;
  const step = STEPS.find(fits) ?? 12;
  const bars: Bar[] = [];
  for (let at = begin - (begin % step); at <= end; at += step) {
    bars.push({ from: dayOf(at), to: lastOfMonth(dayOf(at + step - 1)), moments: 0 });
  }
  for (const { month, moments } of months) {
    const bar = bars[Math.floor(numberOf(month) / step) - Math.floor(begin / step)];
    if (bar) bar.moments += moments;
  }
  return bars;
}

/** The bars that a stretch of days touches; nothing when it touches none. */
export function stretchOf(bars: Bar[], { from, to }: Days): Stretch | null {
  const touched = bars.map((bar) => (from === null || bar.to >= from) && (to === null || bar.from <= to));
  const first = touched.indexOf(true);
  return first < 0 ? null : [first, touched.lastIndexOf(true)];
}

/** The days of a stretch of bars, either end given first. All bars are no stretch at all. */
export function daysOf(bars: Bar[], stretch: Stretch): Days {
  const [first, last] = inOrder(stretch);
  if (first <= 0 && last >= bars.length - 1) return { from: null, to: null };
  return { from: bars[first]?.from ?? null, to: bars[last]?.to ?? null };
}

/** The bar at a place, `slot` being the room of one. */
export function barAt(x: number, slot: number, count: number): number {
  return Math.min(count - 1, Math.max(0, Math.floor(x / slot)));
}

/** How near an end of a stretch a press takes hold of it, in pixels. */
const GRIP = 10;

/** The bar that stays where it is when a press begins: the far end of the stretch that is there, when the near end is
 * taken hold of. */
export function anchorAt(x: number, slot: number, count: number, chosen: Stretch | null): number {
  const near = (edge: number) => Math.abs(x - edge) < GRIP;
  if (chosen && chosen[0] !== chosen[1]) {
    if (near(chosen[0] * slot)) return chosen[1];
    if (near((chosen[1] + 1) * slot)) return chosen[0];
  }
  return barAt(x, slot, count);
}

/** A stretch from its first bar to its last, either given first. */
export function inOrder([one, other]: Stretch): Stretch {
  return [Math.min(one, other), Math.max(one, other)];
}

/** How many answers a stretch of bars holds. */
export function momentsIn(bars: Bar[], [first, last]: Stretch): number {
  return bars.slice(first, last + 1).reduce((sum, { moments }) => sum + moments, 0);
}

/** Months since the year 0. */
function numberOf(month: Day): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function dayOf(number: number): Day {
  const [year, month] = [Math.floor(number / 12), (number % 12) + 1];
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
}
