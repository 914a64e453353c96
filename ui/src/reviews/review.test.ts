import { describe, expect, it } from 'vitest';
import type { Moment, Review } from '../contract/contract';
import { begun, figuresAddress, keptOf, keptWith, onPeriod, startOf } from './review';

const week = { from: '2026-11-16', to: '2026-11-22' };
const moment = (id: string) => ({ id }) as Moment;
const review: Review = { ...begun('week', week), kept: ['c', 'a'] };

describe('the walk', () => {
  const walk = ['a', 'b', 'c'].map(moment);
  it('goes on where it stopped', () => {
    expect(startOf(walk, 'b')).toBe(1);
    expect(startOf(walk, null)).toBe(0);
  });
  it('begins anew where that moment is gone', () => {
    expect(startOf(walk, 'x')).toBe(0);
  });
  it('keeps a moment, and lets it go again', () => {
    expect(keptWith(review, 'b')).toEqual(['c', 'a', 'b']);
    expect(keptWith(review, 'c')).toEqual(['a']);
  });
  it('ends with what was kept, in the order of the walk', () => {
    expect(keptOf(walk, review).map(({ id }) => id)).toEqual(['a', 'c']);
  });
});

it('has its figures one link away', () => {
  expect(figuresAddress(review)).toBe('#/look-back?span=week&around=2026-11-16');
  expect(figuresAddress(begun('own', week))).toBe('#/look-back?from=2026-11-16&to=2026-11-22');
});

it('is found again by its period', () => {
  const note = { id: 'r', content: review, made_at: 0, deleted_at: null };
  const kept = [{ review: note, kept: 2 }] as unknown as Parameters<typeof onPeriod>[0]['kept'];
  expect(onPeriod({ offered: [], kept }, week)).toBe('r');
  expect(onPeriod({ offered: [], kept }, { ...week, to: '2026-11-23' })).toBeUndefined();
  expect(
    onPeriod({ offered: [{ sort: 'week', period: week, moments: 3, under_way: null }], kept: [] }, week),
  ).toBe('offered');
});
