import { describe, expect, it } from 'vitest';
import type { Facets, Find, Found, Sort } from '../contract/contract';
import { bareFound, bareRow } from './bare.fixture';
import { emptyQuery } from './query';
import { Timeline } from './timeline.svelte';

const settle = () => new Promise((done) => setTimeout(done));

const NOWHERE: Facets = { kinds: [], people: [], tags: [], months: [] };

/** A journal in memory that answers as the core does. */
class Journal {
  asked: Find[] = [];
  ids: string[];
  constructor(size: number) {
    this.ids = Array.from({ length: size }, (_, i) => `m${i}`);
  }
  find = async (request: Find): Promise<Found> => {
    this.asked.push(request);
    const matching = this.ids.filter((id) => id.includes(request.words));
    const { offset, limit } = request.page;
    const hits = matching.slice(offset, offset + limit).map((id) => bareRow(id));
    return { ...bareFound, total: matching.length, hits, facets: request.facets ? NOWHERE : null };
  };
}

async function opened(size: number) {
  const journal = new Journal(size);
  const moves: number[] = [];
  const timeline = new Timeline(journal.find, (rows) => moves.push(rows));
  timeline.show(emptyQuery());
  await settle();
  return { journal, timeline, moves };
}

describe('a long list', () => {
  it('knows its length from the first page', async () => {
    const { timeline, journal } = await opened(100_000);
    expect(timeline.total).toBe(100_000);
    expect(timeline.row(99)?.id).toBe('m99');
    expect(timeline.row(100)).toBeUndefined();
    expect(journal.asked).toHaveLength(1);
  });
  it('fetches what comes into view, once', async () => {
    const { timeline, journal } = await opened(100_000);
    timeline.view(70_210, 70_220);
    timeline.view(70_211, 70_221);
    await settle();
    expect(timeline.row(70_215)?.id).toBe('m70215');
    expect(journal.asked.map((asked) => asked.page.offset)).toEqual([0, 70_100, 70_200]);
  });
  it('is counted once, however far one looks', async () => {
    const { timeline, journal } = await opened(100_000);
    timeline.view(70_210, 70_220);
    await settle();
    expect(journal.asked.map((asked) => asked.facets)).toEqual([true, false, false]);
    expect(timeline.found?.facets).toEqual(NOWHERE);
  });
  it('does not hold everything it ever showed', async () => {
    const { timeline } = await opened(100_000);
    timeline.view(90_000, 90_010);
    await settle();
    expect(timeline.row(0)).toBeUndefined();
  });
});

it('puts the best first only where one answer can be better than another', async () => {
  const journal = new Journal(10);
  let weighed = true;
  const timeline = new Timeline(
    async (request) => ({ ...(await journal.find(request)), weighed }),
    () => {},
  );
  const ask = async (words: string, sort: Sort | null) => {
    timeline.show({ words, sort });
    await settle();
    return timeline.sort;
  };
  expect(await ask('m', null)).toBe('relevance');
  expect(await ask('m', 'newest')).toBe('newest');
  weighed = false;
  expect(await ask('m1', 'relevance')).toBe('newest');
});

describe('a journal that changes', () => {
  it('shows what is new on top without moving the top', async () => {
    const { timeline, journal, moves } = await opened(300);
    timeline.view(0, 10);
    journal.ids.unshift('new');
    timeline.again();
    await settle();
    expect(timeline.row(0)?.id).toBe('new');
    expect(timeline.total).toBe(301);
    expect(moves).toEqual([]);
  });
  it('asks to scroll along further down', async () => {
    const { timeline, journal, moves } = await opened(300);
    timeline.view(40, 50);
    journal.ids.unshift('new');
    timeline.again();
    await settle();
    expect(moves).toEqual([1]);
    expect(timeline.row(41)?.id).toBe('m40');
  });
  it('does not scroll for another question', async () => {
    const { timeline, moves } = await opened(300);
    timeline.view(40, 50);
    timeline.show({ ...emptyQuery(), words: 'm4' });
    await settle();
    expect(moves).toEqual([]);
    expect(timeline.row(0)?.id).toBe('m4');
  });
});

it('tells what did not work and recovers', async () => {
  const journal = new Journal(10);
  let busy = true;
  const timeline = new Timeline(
    (request) => (busy ? Promise.reject('busy') : journal.find(request)),
    () => {},
  );
  timeline.show(emptyQuery());
  await settle();
  expect(timeline.failure).toBe('busy');
  busy = false;
  timeline.show(emptyQuery());
  await settle();
  expect([timeline.failure, timeline.total]).toEqual([undefined, 10]);
});
