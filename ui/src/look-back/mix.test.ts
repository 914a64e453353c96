import { describe, expect, it } from 'vitest';
import type { MonthMix } from '../contract/contract';
import { answer } from './answer.fixture';
import { bars, stretches } from './mix';

const month = (month: string, formal: number, social: number): MonthMix => ({
  month,
  by_kind: { formal, social },
});

const manyMonths = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    month(new Date(Date.UTC(2016, 8 + i, 1)).toISOString().slice(0, 10), 1, 2),
  );

describe('stretches', () => {
  it('are months where they fit', () => {
    const all = stretches(answer(manyMonths(12), null), 328);
    expect(all).toHaveLength(12);
    expect(all[0]).toEqual({
      period: { from: '2016-09-01', to: '2016-09-30' },
      counts: { formal: 1, social: 2, individual: 0, resource: 0 },
      total: 3,
      previous: null,
    });
  });
  it('take months together where they do not', () => {
    const all = stretches(answer(manyMonths(124), null), 328);
    expect(all).toHaveLength(11);
    expect(all[0]?.total).toBe(36);
    expect(all[0]?.period).toEqual({ from: '2016-09-01', to: '2017-08-31' });
    expect(all.reduce((sum, one) => sum + one.total, 0)).toBe(124 * 3);
  });
  it('end with the period', () => {
    const all = stretches(answer([month('2026-12-01', 1, 0), month('2027-01-01', 0, 1)], null), 328);
    expect(all[1]?.period).toEqual({ from: '2027-01-01', to: '2027-01-15' });
  });
  it('set the period before beside them, month by month', () => {
    const all = stretches(
      answer([month('2025-09-01', 1, 0), month('2025-10-01', 0, 1)], [month('2024-09-01', 4, 1)]),
      328,
    );
    expect(all.map((one) => one.previous)).toEqual([
      { period: { from: '2024-09-01', to: '2024-09-30' }, total: 5 },
      null,
    ]);
  });
});

describe('bars', () => {
  const drawn = bars(
    stretches(
      answer([month('2025-09-01', 2, 6), month('2025-10-01', 0, 4)], [month('2024-09-01', 5, 5)]),
      400,
    ),
    400,
    150,
  );
  it('are as tall as their count, from the base line up', () => {
    const [first, second] = drawn;
    expect(first?.segments.map(({ kind, y, height }) => [kind, y, height])).toEqual([
      ['formal', 122, 28],
      ['social', 32, 88],
    ]);
    expect(second?.segments.map(({ kind, y, height }) => [kind, y, height])).toEqual([['social', 92, 58]]);
  });
  it('have the period before at the same scale', () => {
    expect(drawn[0]?.ghost).toMatchObject({ y: 0, height: 150 });
    expect(drawn[1]?.ghost).toBeNull();
  });
  it('stay within their slot', () => {
    for (const width of [240, 328, 1080]) {
      for (const { slot, x, width: wide, ghost } of bars(
        stretches(answer(manyMonths(12), manyMonths(12)), width),
        width,
        150,
      )) {
        expect(ghost?.x ?? x).toBeGreaterThanOrEqual(slot.x);
        expect(x + wide).toBeLessThanOrEqual(slot.x + slot.width);
        expect(wide).toBeGreaterThan(8);
      }
    }
  });
  it('leave a line of paper for the smallest count', () => {
    const tiny = bars(stretches(answer([month('2025-09-01', 1, 900)], null), 400), 400, 150);
    expect(tiny[0]?.segments[0]?.height).toBe(1);
  });
  it('draw nothing where nothing is', () => {
    expect(bars([], 328, 150)).toEqual([]);
  });
});
