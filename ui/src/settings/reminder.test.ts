import { describe, expect, it } from 'vitest';
import { minuteFrom, timeFrom, toggled } from './reminder';

describe('a reminder', () => {
  it.each([0, 9, 59, 60, 990, 1439])('keeps its time (%i)', (minute) => {
    expect(minuteFrom(timeFrom(minute))).toBe(minute);
  });
  it('is no time when the field says none', () => {
    expect(['', '24:00', '7:5', '12:60'].map(minuteFrom)).toEqual(Array(4).fill(undefined));
  });
  it('comes on days in the order of the week, on one at least', () => {
    expect(toggled([1, 5], 3)).toEqual([1, 3, 5]);
    expect(toggled([1, 5], 5)).toEqual([1]);
    expect(toggled([1], 1)).toEqual([1]);
  });
});
