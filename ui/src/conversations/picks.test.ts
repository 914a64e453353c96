import { describe, expect, it } from 'vitest';
import type { Pick } from '../contract/contract';
import { isPicked, movedPick, notedPick, pickedAs, placedPick, toggledPick } from './picks';

const picks: Pick[] = [
  { moment: 'a', part: 'moment', note: 'eerst' },
  { moment: 'x', part: 'feedback' },
  { moment: 'b', part: 'moment' },
  { moment: 'c', part: 'moment' },
];
const order = (all: Pick[], part: Pick['part'] = 'moment') => pickedAs(all, part).map(({ moment }) => moment);

describe('picked moments', () => {
  it('are picked for a part and let go of for that part only', () => {
    const twice = toggledPick(picks, 'a', 'feedback');
    expect(isPicked(twice, 'a', 'feedback')).toBe(true);
    expect(order(toggledPick(twice, 'a', 'feedback'))).toEqual(['a', 'b', 'c']);
    expect(order(toggledPick(twice, 'a', 'moment'))).toEqual(['b', 'c']);
    expect(isPicked(toggledPick(twice, 'a', 'moment'), 'a', 'feedback')).toBe(true);
  });
  it('move among those of their part, no further than the ends, and keep their notes', () => {
    expect(order(movedPick(picks, 'a', 'moment', 1))).toEqual(['b', 'a', 'c']);
    expect(order(movedPick(picks, 'c', 'moment', -1))).toEqual(['a', 'c', 'b']);
    expect(order(movedPick(picks, 'a', 'moment', -1))).toEqual(['a', 'b', 'c']);
    expect(order(movedPick(picks, 'c', 'moment', 1))).toEqual(['a', 'b', 'c']);
    expect(order(movedPick(picks, 'a', 'moment', 1), 'feedback')).toEqual(['x']);
    expect(movedPick(picks, 'a', 'moment', 1)).toContainEqual(picks[0]);
  });
  it('are put where they are dropped, picked or not', () => {
    expect(order(placedPick(picks, 'n', 'moment', 1))).toEqual(['a', 'n', 'b', 'c']);
    expect(order(placedPick(picks, 'n', 'moment', 9))).toEqual(['a', 'b', 'c', 'n']);
    expect(order(placedPick(picks, 'c', 'moment', 0))).toEqual(['c', 'a', 'b']);
  });
  it('carry a note of their own', () => {
    expect(notedPick(picks, 'b', 'moment', 'dit')[2]).toEqual({ moment: 'b', part: 'moment', note: 'dit' });
    expect(notedPick(picks, 'a', 'feedback', 'dit')).toEqual(picks);
  });
});
