import { describe, expect, it } from 'vitest';
import { bareRow } from './bare.fixture';
import { farPages, movedBy, PAGE, pagesAround, startsDay, stepped, stretch } from './pages';

describe('pages', () => {
  it('are asked for before the view reaches them', () => {
    expect(pagesAround(0, 10, 1000)).toEqual([0]);
    expect(pagesAround(60, 75, 1000)).toEqual([0, 1]);
    expect(pagesAround(99_990, 99_999, 100_000)).toEqual([999]);
    expect(pagesAround(110, 120, 1000)).toEqual([0, 1]);
  });
  it('never reach past the end', () => {
    expect(pagesAround(0, 10, 0)).toEqual([]);
    expect(pagesAround(0, 500, 120)).toEqual([0, 1]);
    expect(pagesAround(900, 950, 120)).toEqual([]);
  });
  it('cover the list without gap or overlap', () => {
    expect(stretch(3)).toEqual({ offset: 3 * PAGE, limit: PAGE });
  });
  it('far away are let go', () => {
    expect(farPages([0, 1, 79, 80, 100, 121, 122], [100, 101])).toEqual([0, 1, 79, 122]);
  });
});

describe('day headings', () => {
  const [a, b, c] = [bareRow('a', '2026-03-18'), bareRow('b', '2026-03-18'), bareRow('c', '2026-03-17')];
  it('stand where the day changes', () => {
    expect(startsDay('newest', a, undefined, 0)).toBe(true);
    expect(startsDay('newest', b, a, 1)).toBe(false);
    expect(startsDay('newest', c, b, 2)).toBe(true);
  });
  it('wait until the row before is known', () => {
    expect(startsDay('newest', c, undefined, 200)).toBe(false);
  });
  it('make no sense with the best match first', () => {
    expect(startsDay('relevance', a, undefined, 0)).toBe(false);
  });
});

describe('a list that changed', () => {
  const rows = [bareRow('new', '2026-03-19'), bareRow('a', '2026-03-18'), bareRow('b', '2026-03-18')];
  it('tells how far a row moved', () => {
    expect(movedBy('a', 0, rows, 0)).toBe(1);
    expect(movedBy('b', 302, rows, 300)).toBe(0);
  });
  it('stays put when the row is gone', () => {
    expect(movedBy('gone', 5, rows, 0)).toBe(0);
    expect(movedBy(undefined, 0, rows, 0)).toBe(0);
  });
});

it('keys step through the list and stop at its ends', () => {
  expect(stepped(-1, 1, 3)).toBe(0);
  expect(stepped(2, 1, 3)).toBe(2);
  expect(stepped(0, -1, 3)).toBe(0);
  expect(stepped(1, -1, 3)).toBe(0);
});
