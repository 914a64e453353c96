// The mix of kinds over time as a picture: which months stand together, and where each bar lies, in CSS pixels.
// Colours, patterns and words belong to the components.

import { scaleBand, scaleLinear } from 'd3-scale';
import { stack, type Series } from 'd3-shape';
import type { Day, Kind, LookBack, MonthMix, Period } from '../contract/contract';
import { lastOfMonth } from '../shared/dates';
import { previousOf } from './period';

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
  const earlier = previousOf(answer);
  const months = earlier?.by_month.slice(start, start + size) ?? [];
  if (!earlier || months.length === 0) return null;
  return { period: daysOf(months, earlier.period), total: sum(added(months)) };
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
  const tall = scaleLinear([0, most], [0, height]);
  const across = scaleBand(all, [0, Math.min(width, all.length * MOST_BAR * 1.9)]);
  const layers = stack<Stretch, Kind>()
    .keys(KINDS)
    .value(({ counts }, kind) => counts[kind])(all);
  return all.map((stretch, i) => {
    const slot = { x: across(stretch) ?? 0, width: across.bandwidth() };
    const places = standing(stretch, slot, tall(stretch.previous?.total ?? 0), height);
    return { stretch, slot, ...places, segments: segments(layers, i, height, tall) };
  });
}

/** Where a bar stands in its slot, and the ghost of the period before, so tall, at its left. */
function standing(
  { previous }: Stretch,
  slot: Bar['slot'],
  tall: number,
  base: number,
): Pick<Bar, 'x' | 'width' | 'ghost'> {
  const thin = previous === null ? 0 : Math.max(3, slot.width * 0.14);
  const beside = thin === 0 ? 0 : thin + GAP;
  const width = Math.min(MOST_BAR, slot.width * 0.68 - thin);
  const x = slot.x + (slot.width - width - beside) / 2 + beside;
  const ghost = tall > 0 ? { x: x - beside, y: base - tall, width: thin, height: tall } : null;
  return { x, width, ghost };
}

function segments(
  layers: Series<Stretch, Kind>[],
  at: number,
  base: number,
  tall: (count: number) => number,
): Segment[] {
  return layers.flatMap((layer) => {
    const [from = 0, to = 0] = layer[at] ?? [];
    if (to === from) return [];
    const height = Math.max(tall(to) - tall(from) - GAP, 1);
    return [{ kind: layer.key, count: to - from, y: base - tall(from) - height, height }];
  });
}
