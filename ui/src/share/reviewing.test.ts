import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Comment, Extract, Received } from '../contract/contract';
import { Review } from './reviewing.svelte';

const received = (comments: Comment[] = [], overall?: string): Received => ({
  extract: {} as Extract,
  attachments: [],
  comments,
  ...(overall === undefined ? {} : { overall }),
});
const comment = (text: string): Comment => ({ id: 'c', moment: 'm', text, sort: 'remark' });

describe('what is said of an extract', () => {
  beforeEach(() => void vi.useFakeTimers());

  it('is shown at once and kept once the writer pauses', async () => {
    const keep = vi.fn(async () => undefined);
    const review = new Review(received(), keep);
    for (const text of ['W', 'We', 'Wel']) review.keep(comment(text));
    expect([review.comments.length, keep.mock.calls.length]).toEqual([1, 0]);
    await vi.runAllTimersAsync();
    expect(keep).toHaveBeenCalledExactlyOnceWith({ comments: [comment('Wel')], overall: '' });
  });

  it('is not overwritten by what was kept before', async () => {
    const review = new Review(received(), async () => undefined);
    review.keepOverall('Ik lees een groei.');
    review.hear(received([], 'Ik'));
    expect(review.overall).toBe('Ik lees een groei.');
    await review.settle();
    review.hear(received([], 'Ongedaan gemaakt.'));
    expect(review.overall).toBe('Ongedaan gemaakt.');
  });

  it('goes on waiting when it could not be kept', async () => {
    const keep = vi.fn(async () => undefined).mockRejectedValueOnce(new Error('full'));
    const review = new Review(received(), keep);
    review.keepOverall('Mooi.');
    await expect(review.settle()).rejects.toThrow('full');
    await review.settle();
    expect(keep).toHaveBeenCalledTimes(2);
    await review.settle();
    expect(keep).toHaveBeenCalledTimes(2);
  });
});
