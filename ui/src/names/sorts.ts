// The sorts of names, how their places are addressed, and what they ask of the journal. Words and drawing belong
// elsewhere.

import type { NameSort, Names, NameTally } from '../contract/contract';
import type { Condition } from '../journal/query';
import { hashOf } from '../shared/address';

/** In the order they are offered. */
export const SORTS: readonly NameSort[] = ['person', 'tag', 'source', 'training', 'standard'];

const IN_ADDRESS = {
  person: 'people',
  tag: 'tags',
  source: 'sources',
  training: 'trainings',
  standard: 'standards',
} as const;

/** The address of a sort, or of one name of it. */
export function nameAddress(sort: NameSort, name?: string): string {
  return hashOf('names', IN_ADDRESS[sort], name === undefined ? undefined : new URLSearchParams({ name }));
}

/** The sort an address names; people when it names none. */
export function sortAt(id: string | undefined): NameSort {
  return SORTS.find((sort) => IN_ADDRESS[sort] === id) ?? 'person';
}

/** What finds the moments that bear a name. */
export function bearing(sort: NameSort, name: string): Condition {
  if (sort === 'person' || sort === 'tag') return { by: sort, name, whole: true };
  return { by: 'named', sort, name, whole: true };
}

/** The names of one sort, most used first. */
export function talliesOf(names: Names, sort: NameSort): NameTally[] {
  if (sort !== 'source') return names[IN_ADDRESS[sort]];
  return names.sources.map(({ source, moments }) => ({ name: source.title, moments }));
}
