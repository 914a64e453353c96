import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { NameSort, NameTally } from '../contract/contract';
import { NearNames } from './near.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function asked(): { near: NearNames; questions: string[] } {
  const questions: string[] = [];
  const ask = (sort: NameSort, name: string): Promise<NameTally[]> => {
    questions.push(`${sort} ${name}`);
    return Promise.resolve([
      { name: 'An Peeters', moments: 4 },
      { name: 'Anneke P.', moments: 1 },
    ]);
  };
  return { near: new NearNames(ask), questions };
}

it('asks once typing pauses, and leaves out who is there already', async () => {
  const { near, questions } = asked();
  near.follow('person', 'An', []);
  near.follow('person', 'An P.', ['Anneke P.']);
  await vi.runAllTimersAsync();
  expect(questions).toEqual(['person An P.']);
  expect(near.names).toEqual(['An Peeters']);
});

it('asks nothing about a letter', async () => {
  const { near, questions } = asked();
  near.follow('tag', ' a ', []);
  await vi.runAllTimersAsync();
  expect(questions).toEqual([]);
});

it('drops an answer that comes after the name is added', async () => {
  const { near } = asked();
  near.follow('person', 'An P.', []);
  vi.advanceTimersByTime(1000);
  near.forget();
  await vi.runAllTimersAsync();
  expect(near.names).toEqual([]);
});
