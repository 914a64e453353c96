import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Asking } from './asking.svelte';
import { writeQuery } from './query';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function bar(search: string) {
  const state = { params: new URLSearchParams(search), writes: 0 };
  const asking = new Asking({
    query: () => state.params,
    write: (query) => {
      state.params = writeQuery(query);
      state.writes += 1;
    },
  });
  return { state, asking };
}

it('begins with what the address asks', () => {
  expect(bar('words=klas&sort=newest').asking.query).toEqual({ words: 'klas', sort: 'newest' });
});

it('counts what is typed at once, and lets the address follow', () => {
  const { state, asking } = bar('sort=newest');
  for (const words of ['k', 'kl', 'klas ']) asking.type(words);
  expect(asking.query.words).toBe('klas ');
  expect(state.writes).toBe(0);
  vi.runAllTimers();
  expect(state.writes).toBe(1);
  expect(state.params.toString()).toBe('words=klas+&sort=newest');
});

it('keeps what is typed when an order is chosen before the address followed', () => {
  const { state, asking } = bar('');
  asking.type('klas');
  asking.ask({ ...asking.query, sort: 'newest' });
  vi.runAllTimers();
  expect(state.params.toString()).toBe('words=klas&sort=newest');
  expect(state.writes).toBe(1);
});

it('takes over an address written by someone else, not its own', () => {
  const { state, asking } = bar('');
  asking.type('klas');
  asking.follow();
  expect(asking.query.words).toBe('klas');
  state.params = new URLSearchParams('words=toets');
  asking.follow();
  expect(asking.query.words).toBe('toets');
});
