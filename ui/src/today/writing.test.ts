import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Kind, Saved } from '../contract/contract';
import { Writing, type Core } from './writing.svelte';

const saved: Saved = { moment: null, changed: { seq: 1, operation: 1, nouns: ['moment'], ids: [] } };

/** A core that keeps what it is given, and answers when told to. */
function core() {
  const kept: string[] = [];
  const logged: [Kind, string][] = [];
  let answer: (how: Promise<Saved>) => void = () => undefined;
  const calls: Core = {
    keep: async (text) => void kept.push(text),
    suggest: async (text) => ({ kind: text.includes('las') ? 'resource' : null, language: 'nl' }),
    log: (kind, text) => {
      logged.push([kind, text]);
      return new Promise((resolve) => (answer = resolve));
    },
  };
  return { calls, kept, logged, answer: (how: Promise<Saved>) => answer(how) };
}

describe('writing a moment', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('goes on with what was kept', () => expect(new Writing('half', core().calls).text).toBe('half'));

  it('suggests a kind and saves under it', async () => {
    const { calls, logged, answer } = core();
    const writing = new Writing('', calls);
    writing.write('Ik las iets.');
    await vi.advanceTimersByTimeAsync(500);
    expect(writing.likely).toBe('resource');
    const saving = writing.save(writing.likely);
    await vi.advanceTimersByTimeAsync(0);
    answer(Promise.resolve(saved));
    expect(await saving).toMatchObject({ kind: 'resource', text: 'Ik las iets.' });
    expect(logged).toEqual([['resource', 'Ik las iets.']]);
    expect([writing.text, writing.likely]).toEqual(['', null]);
  });

  it('says what is missing instead of saving', async () => {
    const { calls, logged } = core();
    const writing = new Writing('  ', calls);
    expect(await writing.save('social')).toBeUndefined();
    expect(writing.hint).toBe('write-first');
    writing.write('Iets');
    expect(await writing.save(null)).toBeUndefined();
    expect(writing.hint).toBe('choose');
    expect(logged).toEqual([]);
  });

  it('saves once when tapped twice, and keeps what was typed meanwhile', async () => {
    const { calls, logged, kept, answer } = core();
    const writing = new Writing('Eerste.', calls);
    const saving = writing.save('social');
    const again = writing.save('social');
    await vi.advanceTimersByTimeAsync(0);
    writing.write('Eerste. Tweede');
    answer(Promise.resolve(saved));
    await saving;
    expect(await again).toBeUndefined();
    expect(logged).toHaveLength(1);
    expect(writing.text).toBe('Tweede');
    await vi.advanceTimersByTimeAsync(500);
    expect(kept.at(-1)).toBe('Tweede');
  });

  it('loses nothing when saving fails', async () => {
    const { calls, kept, answer } = core();
    const writing = new Writing('Blijft staan', calls);
    const saving = writing.save('formal');
    await vi.advanceTimersByTimeAsync(0);
    answer(Promise.reject(new Error('disk full')));
    await expect(saving).rejects.toThrow('disk full');
    expect(writing.text).toBe('Blijft staan');
    await vi.advanceTimersByTimeAsync(500);
    expect(kept.at(-1)).toBe('Blijft staan');
  });

  it('puts an undone text back and keeps it as a draft', async () => {
    const { calls, kept } = core();
    const writing = new Writing('', calls);
    writing.takeBack('Toch anders');
    await vi.advanceTimersByTimeAsync(500);
    expect([writing.text, kept.at(-1)]).toEqual(['Toch anders', 'Toch anders']);
  });
});
