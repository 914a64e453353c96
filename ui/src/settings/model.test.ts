import { describe, expect, it } from 'vitest';
import { blankModel, isKeepable, moved } from './model';

describe('a model of reflection of one’s own', () => {
  it('is worth keeping with a name and one question', () => {
    expect(isKeepable(blankModel())).toBe(false);
    expect(isKeepable({ name: 'Kort', prompts: ['', ' '] })).toBe(false);
    expect(isKeepable({ name: ' ', prompts: ['Wat?'] })).toBe(false);
    expect(isKeepable({ name: 'Kort', prompts: ['', 'Wat?'] })).toBe(true);
  });
  it('changes the order of its questions, no further than the ends', () => {
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
  });
});
