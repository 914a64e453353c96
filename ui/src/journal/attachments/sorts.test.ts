import { describe, expect, it } from 'vitest';
import { scaleOf, sortOf, zoomed } from './sorts';

describe('what a file is to whoever looks', () => {
  it.each([
    ['image/jpeg', 'image'],
    ['image/svg+xml', 'other'],
    ['application/pdf', 'pdf'],
    ['audio/x-wav', 'audio'],
    ['video/mp4', 'video'],
    ['text/html', 'text'],
    ['application/json', 'text'],
    ['application/zip', 'other'],
  ])('%s is %s', (media_type, sort) => expect(sortOf({ media_type })).toBe(sort));
});

it('zooms by steps, and no further than the ends', () => {
  expect([zoomed(1, 1), zoomed(2, -1), zoomed(6, 1), zoomed(1, -1)]).toEqual([1.5, 1.5, 6, 1]);
});

describe('a page', () => {
  it('fills the width there is', () => expect(scaleOf({ width: 595, height: 842 }, 1190)).toBeCloseTo(2));
  it('of kilometres becomes no more than a canvas holds', () => {
    const scale = scaleOf({ width: 1_000_000, height: 1_000_000 }, 1200);
    expect(1_000_000 * scale).toBeLessThan(4000);
    expect(scaleOf({ width: 100, height: 10_000_000 }, 1200) ** 2 * 1e9).toBeLessThan(13_000_000);
  });
});
