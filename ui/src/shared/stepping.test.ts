import { expect, it } from 'vitest';
import { nextOf, ringOf } from './stepping';

it.each([
  [-1, 1, 0],
  [-1, -1, 4],
  [0, 1, 1],
  [4, 1, 4],
  [0, -1, 0],
] as const)('from %d by %d to %d', (current, by, next) => expect(nextOf(current, by, 5)).toBe(next));

it.each([
  [-1, 1, 0],
  [-1, -1, 4],
  [4, 1, 0],
  [0, -1, 4],
  [2, 1, 3],
] as const)('round and round from %d by %d to %d', (current, by, next) =>
  expect(ringOf(current, by, 5)).toBe(next),
);

it('stays where there is nothing else', () => expect([ringOf(0, 1, 1), ringOf(0, -1, 1)]).toEqual([0, 0]));
