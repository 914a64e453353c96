import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Draft, SENT_WITHIN_MS } from './draft';

describe('a draft', () => {
  let sent: string[];
  let draft: Draft;

  beforeEach(() => {
    vi.useFakeTimers();
    sent = [];
    draft = new Draft(async (text) => void sent.push(text));
  });
  afterEach(() => vi.useRealTimers());

  it('is sent in time while typing goes on without a pause', () => {
    for (let typed = 1; typed <= 10; typed++) {
      draft.write('x'.repeat(typed));
      vi.advanceTimersByTime(50);
    }
    expect(sent.length).toBeGreaterThanOrEqual(2);
    vi.advanceTimersByTime(SENT_WITHIN_MS);
    expect(sent.at(-1)).toBe('x'.repeat(10));
  });

  it('sends at once when the app may stop, and only once', () => {
    draft.write('half a sen');
    draft.flush();
    vi.advanceTimersByTime(1000);
    expect(sent).toEqual(['half a sen']);
  });

  it('sends nothing after its text was saved for good', async () => {
    draft.write('saved elsewhere');
    await draft.settle();
    vi.advanceTimersByTime(1000);
    expect(sent).toEqual([]);
  });

  it('waits for what is under way before it is settled', async () => {
    let arrive = () => {};
    const slow = new Draft(() => new Promise<void>((resolve) => (arrive = resolve)));
    slow.write('on its way');
    slow.flush();
    let settled = false;
    const settling = slow.settle().then(() => (settled = true));
    await Promise.resolve();
    expect(settled).toBe(false);
    arrive();
    await settling;
    expect(settled).toBe(true);
  });

  it('goes on after a failure to send', async () => {
    const failing = new Draft(() => Promise.reject(new Error('disk full')));
    failing.write('kept on screen');
    failing.flush();
    await expect(failing.settle()).resolves.toBeUndefined();
  });
});
