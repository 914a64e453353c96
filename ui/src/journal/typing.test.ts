import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PAUSE_MILLIS, Typing } from './typing.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function field(kept: string, required = false) {
  const sent: string[] = [];
  const typing = new Typing(kept, async (value) => sent.push(value), required);
  return { typing, sent };
}

describe('typing', () => {
  it('is kept after a pause, not at every key', () => {
    const { typing, sent } = field('');
    for (const text of ['k', 'kl', 'kla']) typing.type(text);
    vi.advanceTimersByTime(PAUSE_MILLIS - 1);
    expect(sent).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(sent).toEqual(['kla']);
  });
  it('is kept at once when the field is left, and only once', () => {
    const { typing, sent } = field('');
    typing.type('klas');
    void typing.leave();
    void typing.leave();
    vi.advanceTimersByTime(PAUSE_MILLIS * 2);
    expect(sent).toEqual(['klas']);
  });
  it('empties a field only when it is left', () => {
    const { typing, sent } = field('oud');
    typing.type('');
    vi.advanceTimersByTime(PAUSE_MILLIS * 2);
    expect(sent).toEqual([]);
    void typing.leave();
    expect(sent).toEqual(['']);
  });
  it('gives a required field its text back', () => {
    const { typing, sent } = field('oud', true);
    typing.type('  ');
    void typing.leave();
    expect(typing.value).toBe('oud');
    expect(sent).toEqual([]);
  });
});

describe('what the journal says', () => {
  it('shows when nobody is writing', () => {
    const { typing } = field('oud');
    typing.hear('nieuw', false);
    expect(typing.value).toBe('nieuw');
  });
  it('never replaces what is being written', () => {
    const { typing } = field('oud');
    typing.hear('nieuw', true);
    expect(typing.value).toBe('oud');
    typing.type('ouder');
    typing.hear('nieuw', false);
    expect(typing.value).toBe('ouder');
  });
});

it('tries again when keeping failed', async () => {
  let works = false;
  const sent: string[] = [];
  const typing = new Typing('', async (value) => {
    if (!works) throw new Error('disk full');
    sent.push(value);
  });
  typing.type('klas');
  await typing.leave();
  expect(typing.unkept).toBe(true);
  works = true;
  await typing.leave();
  expect(sent).toEqual(['klas']);
  expect(typing.unkept).toBe(false);
});
