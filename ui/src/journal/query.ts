// What the journal is asked for, and how that stands in the address, so that back, reload and links from elsewhere
// bring the same list back. Asking the host and drawing belong elsewhere.

import type { Day, Filter, Kind, MomentId, Sort, StepFilter } from '../contract/contract';
import { hashOf } from '../shared/address';
import { isDay } from '../shared/dates';

/** A question to the journal. Without a chosen order the best match comes first where there are words. */
export interface JournalQuery {
  words: string;
  filter: Filter;
  sort: Sort | null;
}

/** One condition of a filter, as a chip shows it. */
export type Narrowing =
  | { by: 'kind'; kind: Kind }
  | { by: 'person'; name: string }
  | { by: 'tag'; name: string }
  | { by: 'period'; from: Day | null; to: Day | null }
  | { by: 'step'; step: StepFilter }
  | { by: 'highlight' }
  | { by: 'mistake' };

const KINDS: readonly Kind[] = ['formal', 'social', 'individual', 'resource'];
const STEPS: readonly StepFilter[] = ['any', 'open', 'tried', 'dropped'];

export function everything(): Filter {
  return { kinds: [], people: [], tags: [], highlight: false, mistake: false };
}

export function emptyQuery(): JournalQuery {
  return { words: '', filter: everything(), sort: null };
}

/** Reads the query of an address. What it does not understand it leaves out. */
export function readQuery(params: URLSearchParams): JournalQuery {
  const sort = params.get('sort');
  return {
    words: params.get('words') ?? '',
    filter: readFilter(params),
    sort: sort === 'newest' || sort === 'relevance' ? sort : null,
  };
}

function readFilter(params: URLSearchParams): Filter {
  const filter: Filter = {
    kinds: KINDS.filter((kind) => params.getAll('kind').includes(kind)),
    people: params.getAll('person').filter((name) => name !== ''),
    tags: params.getAll('tag').filter((name) => name !== ''),
    highlight: params.has('highlight'),
    mistake: params.has('mistake'),
  };
  const [from, to, step] = [params.get('from'), params.get('to'), params.get('step')];
  if (from !== null && isDay(from)) filter.from = from;
  if (to !== null && isDay(to)) filter.to = to;
  const known = STEPS.find((one) => one === step);
  if (known) filter.step = known;
  return filter;
}

/** The query of an address; empty when nothing is asked. */
export function writeQuery({ words, filter, sort }: JournalQuery): URLSearchParams {
  const params = new URLSearchParams();
  if (words !== '') params.set('words', words);
  for (const kind of filter.kinds) params.append('kind', kind);
  for (const name of filter.people) params.append('person', name);
  for (const name of filter.tags) params.append('tag', name);
  if (filter.from) params.set('from', filter.from);
  if (filter.to) params.set('to', filter.to);
  if (filter.step) params.set('step', filter.step);
  if (filter.highlight) params.set('highlight', 'yes');
  if (filter.mistake) params.set('mistake', 'yes');
  if (sort) params.set('sort', sort);
  return params;
}

/** The address of the journal with this question, and perhaps one moment opened. */
export function journalAddress(query: JournalQuery, id?: MomentId): string {
  return hashOf('journal', id, writeQuery(query));
}

/** The address of all moments a filter lets through, the newest first. */
export function momentsAddress(filter: Filter): string {
  return journalAddress({ words: '', filter, sort: null });
}

/** The order in which the answer comes. */
export function sortOf(query: JournalQuery): Sort {
  return query.words.trim() === '' ? 'newest' : (query.sort ?? 'relevance');
}

/** Every condition of a filter, in the order the chips stand. */
export function narrowings(filter: Filter): Narrowing[] {
  const list: Narrowing[] = [
    ...filter.kinds.map((kind): Narrowing => ({ by: 'kind', kind })),
    ...filter.people.map((name): Narrowing => ({ by: 'person', name })),
    ...filter.tags.map((name): Narrowing => ({ by: 'tag', name })),
  ];
  if (filter.from || filter.to) list.push({ by: 'period', from: filter.from ?? null, to: filter.to ?? null });
  if (filter.step) list.push({ by: 'step', step: filter.step });
  if (filter.highlight) list.push({ by: 'highlight' });
  if (filter.mistake) list.push({ by: 'mistake' });
  return list;
}

/** The filter with one more condition. A second period or step takes the place of the first. */
export function narrowed(filter: Filter, more: Narrowing): Filter {
  switch (more.by) {
    case 'kind':
      return { ...filter, kinds: KINDS.filter((kind) => kind === more.kind || filter.kinds.includes(kind)) };
    case 'person':
      return { ...filter, people: withName(filter.people, more.name) };
    case 'tag':
      return { ...filter, tags: withName(filter.tags, more.name) };
    case 'period':
      return withPeriod(filter, more.from, more.to);
    case 'step':
      return { ...filter, step: more.step };
    default:
      return { ...filter, [more.by]: true };
  }
}

/** The filter without that condition. */
export function widened(filter: Filter, less: Narrowing): Filter {
  switch (less.by) {
    case 'kind':
      return { ...filter, kinds: filter.kinds.filter((kind) => kind !== less.kind) };
    case 'person':
      return { ...filter, people: filter.people.filter((name) => name !== less.name) };
    case 'tag':
      return { ...filter, tags: filter.tags.filter((name) => name !== less.name) };
    case 'period':
      return withPeriod(filter, null, null);
    case 'step': {
      const { step: _, ...rest } = filter;
      return rest;
    }
    default:
      return { ...filter, [less.by]: false };
  }
}

/** Whether that very condition holds. */
export function holds(filter: Filter, one: Narrowing): boolean {
  const wanted = JSON.stringify(one);
  return narrowings(filter).some((other) => JSON.stringify(other) === wanted);
}

function withName(names: string[], name: string): string[] {
  return names.includes(name) ? names : [...names, name];
}

function withPeriod(filter: Filter, from: Day | null, to: Day | null): Filter {
  const { from: _from, to: _to, ...rest } = filter;
  const [first, last] = from && to && to < from ? [to, from] : [from, to];
  return { ...rest, ...(first ? { from: first } : {}), ...(last ? { to: last } : {}) };
}
