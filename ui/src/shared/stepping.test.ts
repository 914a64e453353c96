import { expect, it } from 'vitest';
import { nextOf } from './stepping';

it.each([
  [-1, 1, 0],
  [-1, -1, 4],
  [0, 1, 1],
  [4, 1, 4],
  [0, -1, 0],
] as const)('from %d by %d to %d', (current, by, next) => expect(nextOf(current, by, 5)).toBe(next));
