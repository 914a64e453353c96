import { expect, it } from 'vitest';
import type { Completion } from '../contract/contract';
import { Completing } from './completing.svelte';

const settle = () => new Promise((done) => setTimeout(done));
const offer = (words: string): Completion => ({ piece: words, words, caret: 0, asked: null, moments: null });

function completing(offers: (words: string) => string[]) {
  const asked: string[] = [];
  const all = new Completing(({ words }) => {
    asked.push(words);
    return Promise.resolve({ completions: offers(words).map(offer) });
  });
  return { all, asked, offered: () => all.offers.map(({ words }) => words) };
}

it('offers what may follow, and goes round by way of what is typed', async () => {
  const { all, offered } = completing(() => ['soort:', 'sinds:']);
  all.ask('s', 1);
  await settle();
  expect(offered()).toEqual(['soort:', 'sinds:']);
  expect(all.chosen).toBeUndefined();
  const seen = [1, 1, 1, -1].map((by) => {
    all.step(by as 1 | -1);
    return all.chosen?.words;
  });
  expect(seen).toEqual(['soort:', 'sinds:', undefined, 'sinds:']);
});

it('keeps what is on offer until something newer is, and points at nothing of it', async () => {
  const { all, offered } = completing((words) => [`${words}:`]);
  all.ask('s', 1);
  await settle();
  all.step(1);
  all.ask('so', 2);
  expect(offered()).toEqual(['s:']);
  expect(all.chosen).toBeUndefined();
  await settle();
  expect(offered()).toEqual(['so:']);
});

it('goes on pointing at what is offered again, for who was quicker than the answer', async () => {
  const { all, offered } = completing((words) => (words === 's' ? ['sinds:', 'soort:'] : ['soort:']));
  all.ask('s', 1);
  await settle();
  all.ask('so', 2);
  all.step(-1);
  await settle();
  expect(offered()).toEqual(['soort:']);
  expect(all.chosen?.words).toBe('soort:');
});

it('stays closed when an answer comes late', async () => {
  const { all, offered } = completing(() => ['soort:']);
  all.ask('s', 1);
  all.close();
  await settle();
  expect(offered()).toEqual([]);
});

it('offers nothing for nothing, nor what stands there already', async () => {
  const { all, asked, offered } = completing(() => ['soort:bron']);
  all.ask(' ', 1);
  all.ask('soort:bron ', 11);
  await settle();
  expect(asked).toEqual(['soort:bron ']);
  expect(offered()).toEqual([]);
});

it('closes when asking does not work', async () => {
  const all = new Completing(() => Promise.reject(new Error('gone')));
  all.ask('s', 1);
  await settle();
  expect(all.offers).toEqual([]);
});
