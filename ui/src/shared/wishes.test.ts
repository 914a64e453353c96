import { describe, expect, it } from 'vitest';
import { answerWish, grant, leaveWish } from './wishes';

describe('a wish', () => {
  it('is answered by the latest, and by the one before when that one is gone', () => {
    const heard: string[] = [];
    const stopFirst = answerWish('undo', () => void heard.push('frame'));
    const stopSecond = answerWish('undo', () => void heard.push('screen'));
    grant('undo');
    stopSecond();
    grant('undo');
    stopFirst();
    expect(heard).toEqual(['screen', 'frame']);
  });
  it('goes on to the one before when it is declined', () => {
    let answered = false;
    const stops = [answerWish('close', () => void (answered = true)), answerWish('close', () => false)];
    expect(grant('close')).toBe(true);
    expect(answered).toBe(true);
    stops.forEach((stop) => stop());
  });
  it('is left alone when nobody answers', () => expect(grant('next')).toBe(false));
  it('can be left to the screen that is coming, once', () => {
    leaveWish('search');
    let focused = 0;
    answerWish('search', () => void focused++)();
    answerWish('search', () => void focused++)();
    expect(focused).toBe(1);
  });
});
