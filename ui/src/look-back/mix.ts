// The mix of kinds over time as a picture: which months stand together, and where each bar lies, in CSS pixels.
// Colours, patterns and words belong to the components.

import type { Day, Kind, LookBack, MonthMix, Period } from '../contract/contract';
import { lastOfMonth } from '../shared/dates';

/** The kinds from the foot of a bar to its top. */
export const KINDS: readonly Kind[] = ['formal', 'social', 'individual', 'resource'];

/** One or more months that share a bar. */
export interface Stretch {
  period: Period;
  counts: Record<Kind, number>;
  total: number;
  /** The same stretch of the period before; null when there is none to set beside it. */
  previous: { period: Period; total: number } | null;
}

export interface Segment {
  kind: Kind;
  count: number;
  y: number;
  height: number;
}

export interface Bar {
  stretch: Stretch;
  /** The room for bar and label together. */
  slot: { x: number; width: number };
  x: number;
  width: number;
  segments: Segment[];
  /** The period before: its total only. */
  ghost: { x: number; y: number; width: number; height: number } | null;
}

/** Narrower than this and neither a label nor a finger fits. */
const LEAST_SLOT = 20;
const MOST_BAR = 76;
const GAP = 2;
const MONTHS_TOGETHER: readonly number[] = [1, 3, 6, 12, 24, 60, 120];

/** The months of a look-back in stretches, as few months to a stretch as the width allows. */
export function stretches(answer: LookBack, width: number): Stretch[] {
  const months = answer.by_month;
  const together =
    MONTHS_TOGETHER.find((size) => (months.length / size) * LEAST_SLOT <= width) ?? months.length;
  const count = Math.ceil(months.length / together);
  return Array.from({ length: count }, (_, i) => stretchOf(answer, i * together, together));
}

function stretchOf(answer: LookBack, start: number, size: number): Stretch {
  const months = answer.by_month.slice(start, start + size);
  const counts = added(months);
  return {
    period: daysOf(months, answer.period),
    counts,
    total: sum(counts),
    previous: before(answer, start, size),
  };
}

function before(answer: LookBack, start: number, size: number): Stretch['previous'] {
  const months = answer.earlier?.by_month.slice(start, start + size) ?? [];
  if (!answer.earlier || answer.earlier.total === 0 || months.length === 0) return null;
  return { period: daysOf(months, answer.earlier.period), total: sum(added(months)) };
}

function daysOf(months: MonthMix[], period: Period): Period {
  const first = months[0]?.month ?? period.from;
  const last = lastOfMonth(months.at(-1)?.month ?? period.to);
  return { from: later(first, period.from), to: last < period.to ? last : period.to };
}

function added(months: MonthMix[]): Record<Kind, number> {
  const counts = { formal: 0, social: 0, individual: 0, resource: 0 };
  for (const { by_kind } of months) for (const kind of KINDS) counts[kind] += by_kind[kind] ?? 0;
  return counts;
}

function sum(counts: Record<Kind, number>): number {
  return KINDS.reduce((total, kind) => total + counts[kind], 0);
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}

/** Every bar's place in a picture of that width, `height` being the room above the base line. */
export function bars(all: Stretch[], width: number, height: number): Bar[] {
  const most = Math.max(1, ...all.map(({ total, previous }) => Math.max(total, previous?.total ?? 0)));
  const slot = Math.min(width / Math.max(1, all.length), MOST_BAR * 1.9);
  return all.map((stretch, i) => bar(stretch, i * slot, slot, height, height / most));
}

function bar(stretch: Stretch, left: number, slot: number, height: number, each: number): Bar {
  const ghostWidth = stretch.previous === null ? 0 : Math.max(3, slot * 0.14);
  const width = Math.min(MOST_BAR, slot * 0.68 - ghostWidth);
  const x =
    left + (slot - width - ghostWidth - (ghostWidth ? GAP : 0)) / 2 + (ghostWidth ? ghostWidth + GAP : 0);
  const tall = (stretch.previous?.total ?? 0) * each;
  return {
    stretch,
    slot: { x: left, width: slot },
    x,
    width,
    segments: segments(stretch, height, each),
    ghost: tall > 0 ? { x: x - GAP - ghostWidth, y: height - tall, width: ghostWidth, height: tall } : null,
  };
}

function segments(stretch: Stretch, base: number, each: number): Segment[] {
  let foot = base;
  return KINDS.filter((kind) => stretch.counts[kind] > 0).map((kind) => {
    const room = stretch.counts[kind] * each;
    const height = Math.max(room - GAP, 1);
    foot -= room;
    return { kind, count: stretch.counts[kind], y: foot + room - height, height };
  });
}
