import { describe, expect, it } from 'vitest';
import type { MonthCount } from '../contract/contract';
import { anchorAt, barAt, barsOf, daysOf, momentsIn, stretchOf } from './months';

const counts = (...pairs: [string, number][]): MonthCount[] =>
  pairs.map(([month, moments]) => ({ month: `${month}-01`, moments }));

describe('bars', () => {
  it('are months, empty ones too, while they fit', () => {
    expect(barsOf(counts(['2025-11', 2], ['2026-02', 3]), 4)).toEqual([
      { from: '2025-11-01', to: '2025-11-30', moments: 2 },
      { from: '2025-12-01', to: '2025-12-31', moments: 0 },
      { from: '2026-01-01', to: '2026-01-31', moments: 0 },
      { from: '2026-02-01', to: '2026-02-28', moments: 3 },
    ]);
  });
  it('are quarters or years when months are too many', () => {
    const months = counts(['2024-12', 1], ['2025-01', 2], ['2025-03', 4], ['2026-02', 8]);
    expect(barsOf(months, 6).map(({ from, moments }) => [from, moments])).toEqual([
      ['2024-10-01', 1],
      ['2025-01-01', 6],
      ['2025-04-01', 0],
      ['2025-07-01', 0],
      ['2025-10-01', 0],
      ['2026-01-01', 8],
    ]);
    expect(barsOf(months, 3).map(({ from, to }) => [from, to])).toEqual([
      ['2024-01-01', '2024-12-31'],
      ['2025-01-01', '2025-12-31'],
      ['2026-01-01', '2026-12-31'],
    ]);
  });
  it('are none without answers', () => {
    expect(barsOf([], 10)).toEqual([]);
  });
});

describe('a stretch', () => {
  const bars = barsOf(counts(['2026-01', 1], ['2026-02', 2], ['2026-03', 4], ['2026-04', 8]), 10);
  it('is what a period touches', () => {
    expect(stretchOf(bars, { from: '2026-02-10', to: '2026-03-05' })).toEqual([1, 2]);
    expect(stretchOf(bars, { from: null, to: '2026-01-31' })).toEqual([0, 0]);
    expect(stretchOf(bars, { from: '2025-01-01', to: null })).toEqual([0, 3]);
    expect(stretchOf(bars, { from: '2027-01-01', to: null })).toBeNull();
  });
  it('becomes days, from either end', () => {
    expect(daysOf(bars, [2, 1])).toEqual({ from: '2026-02-01', to: '2026-03-31' });
    expect(daysOf(bars, [3, 0])).toEqual({ from: null, to: null });
    expect(momentsIn(bars, [1, 2])).toBe(6);
  });
});

describe('a press', () => {
  it('is on the bar it is nearest to', () => {
    expect([-3, 0, 19, 20, 400].map((x) => barAt(x, 20, 4))).toEqual([0, 0, 0, 1, 3]);
  });
  it('near an end of the stretch leaves the other end where it is', () => {
    expect(anchorAt(44, 20, 10, [2, 5])).toBe(5);
    expect(anchorAt(114, 20, 10, [2, 5])).toBe(2);
    expect(anchorAt(80, 20, 10, [2, 5])).toBe(4);
    expect(anchorAt(44, 20, 10, [2, 2])).toBe(2);
    expect(anchorAt(44, 20, 10, null)).toBe(2);
  });
});
