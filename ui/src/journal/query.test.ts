import { describe, expect, it } from 'vitest';
import type { Filter } from '../contract/contract';
import {
  emptyQuery,
  everything,
  holds,
  journalAddress,
  momentsAddress,
  narrowed,
  narrowings,
  readQuery,
  sortOf,
  widened,
  writeQuery,
  type JournalQuery,
  type Narrowing,
} from './query';

const full: JournalQuery = {
  words: '"gouden weken" klas & co',
  filter: {
    kinds: ['formal', 'social'],
    people: ['An', 'zorgcoördinator'],
    tags: ['taal & lezen'],
    from: '2025-09-01',
    to: '2026-08-31',
    step: 'open',
    highlight: true,
    mistake: true,
  },
  sort: 'newest',
};

describe('the address', () => {
  it('brings every part of a question back', () => {
    expect(readQuery(writeQuery(full))).toEqual(full);
  });
  it('is bare when nothing is asked', () => {
    expect(journalAddress(emptyQuery())).toBe('#/journal');
    expect(journalAddress(emptyQuery(), 'abc')).toBe('#/journal/abc');
  });
  it('reads well', () => {
    expect(momentsAddress({ ...everything(), kinds: ['social'], highlight: true })).toBe(
      '#/journal?kind=social&highlight=yes',
    );
  });
  it('leaves out what it does not understand', () => {
    expect(readQuery(new URLSearchParams('kind=geheim&from=gisteren&step=ooit&sort=best&person='))).toEqual(
      emptyQuery(),
    );
  });
  it('takes a filter from the core, where nothing is null', () => {
    const filter = { ...everything(), from: null, to: null, step: null } as unknown as Filter;
    expect(momentsAddress(filter)).toBe('#/journal');
    expect(narrowings(filter)).toEqual([]);
  });
});

describe('the order', () => {
  it('is the best match first only where there are words', () => {
    expect(sortOf(emptyQuery())).toBe('newest');
    expect(sortOf({ ...emptyQuery(), words: 'klas' })).toBe('relevance');
    expect(sortOf({ ...emptyQuery(), words: 'klas', sort: 'newest' })).toBe('newest');
    expect(sortOf({ ...emptyQuery(), words: ' ', sort: 'relevance' })).toBe('newest');
  });
});

describe('narrowing', () => {
  const every: Narrowing[] = [
    { by: 'kind', kind: 'formal' },
    { by: 'person', name: 'An' },
    { by: 'tag', name: 'taal' },
    { by: 'period', from: '2026-01-01', to: null },
    { by: 'step', step: 'tried' },
    { by: 'highlight' },
    { by: 'mistake' },
  ];
  it.each(every)('by $by can be added and taken away', (one) => {
    const filter = narrowed(everything(), one);
    expect(narrowings(filter)).toEqual([one]);
    expect(holds(filter, one)).toBe(true);
    expect(narrowed(filter, one)).toEqual(filter);
    expect(widened(filter, one)).toEqual(everything());
  });
  it('keeps the kinds in their own order', () => {
    const filter = narrowed(narrowed(everything(), { by: 'kind', kind: 'resource' }), {
      by: 'kind',
      kind: 'formal',
    });
    expect(filter.kinds).toEqual(['formal', 'resource']);
  });
  it('puts the days of a period in order', () => {
    const filter = narrowed(everything(), { by: 'period', from: '2026-05-01', to: '2026-01-01' });
    expect([filter.from, filter.to]).toEqual(['2026-01-01', '2026-05-01']);
  });
});
