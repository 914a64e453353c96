import { describe, expect, it } from 'vitest';
import { addressOf } from '../shared/address';
import { bearing, nameAddress, sortAt, SORTS, talliesOf } from './sorts';

describe('the place of a name', () => {
  it.each(SORTS)('is found again by its address (%s)', (sort) => {
    const { place, id, query } = addressOf(nameAddress(sort, 'A & B? / “C”'));
    expect([place, sortAt(id), query.get('name')]).toEqual(['names', sort, 'A & B? / “C”']);
  });
  it('is that of people when the address says nothing', () => {
    expect([sortAt(undefined), sortAt('goats')]).toEqual(['person', 'person']);
  });
  it('asks people and tags by fields of their own', () => {
    expect(bearing('tag', 'toets')).toEqual({ by: 'tag', name: 'toets', whole: true });
    expect(bearing('source', 'Boek')).toEqual({ by: 'named', sort: 'source', name: 'Boek', whole: true });
  });
  it('counts a source by its title', () => {
    const source = { title: 'Boek', address: null, author: null, medium: null };
    const names = { people: [], tags: [], sources: [{ source, moments: 3 }], trainings: [], standards: [] };
    expect(talliesOf(names, 'source')).toEqual([{ name: 'Boek', moments: 3 }]);
  });
});
