import { describe, expect, it } from 'vitest';
import { afterOf, isUsual, spanOf, USUAL, withAfter } from './after';

describe('a schedule of looking again', () => {
  it('is read and written', () => {
    expect(spanOf('2w')).toEqual({ count: 2, unit: 'w' });
    expect(afterOf({ count: 6, unit: 'm' })).toBe('6m');
    expect(['0w', '2d', 'w', '1.5m'].map(spanOf)).toEqual([undefined, undefined, undefined, undefined]);
    expect([0, -1, 1.5, NaN, 500].map((count) => afterOf({ count, unit: 'w' }))).toEqual(
      Array<undefined>(5).fill(undefined),
    );
  });
  it('comes soonest first, each once', () => {
    expect(withAfter(USUAL, '6w')).toEqual(['2w', '6w', '2m', '6m']);
    expect(withAfter(USUAL, '2m')).toEqual(['2w', '2m', '6m']);
  });
  it('is known as the usual one', () => {
    expect([isUsual(['2w', '2m', '6m']), isUsual(['2w'])]).toEqual([true, false]);
  });
});
