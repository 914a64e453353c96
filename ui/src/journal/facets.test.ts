import { expect, it } from 'vitest';
import type { Chip, Facets, NameTally } from '../contract/contract';
import { countWithin, namesAtHand } from './facets';

const tally = (name: string, moments: number): NameTally => ({ name, moments });
const asking = (name: string): Chip => ({
  any: [{ not: false, by: 'person', name, whole: true }],
  without: '',
});

it('offers the names among the answers, and those that are asked for', () => {
  const counted = [tally('An', 3), tally('Bo', 1)];
  expect(namesAtHand('person', counted, [tally('Cas', 9)], [asking('an'), asking('Dirk')])).toEqual([
    tally('An', 3),
    tally('Bo', 1),
    tally('Dirk', 0),
  ]);
});

it('offers every name that is known where the counting stopped short', () => {
  const counted = Array.from({ length: 50 }, (_, i) => tally(`n${i}`, 2));
  const names = namesAtHand('person', counted, [tally('n0', 2), tally('Cas', 1)], []);
  expect(names).toHaveLength(51);
  expect(names.at(-1)).toEqual({ name: 'Cas' });
});

it('counts whole months', () => {
  const months = [
    { month: '2026-02-01', moments: 1 },
    { month: '2026-03-01', moments: 2 },
    { month: '2026-04-01', moments: 4 },
  ];
  const facets: Facets = { kinds: [], people: [], tags: [], months };
  expect(countWithin(facets, '2026-03-01', '2026-04-30')).toBe(6);
  expect(countWithin(null, '2026-03-01', '2026-04-30')).toBe(0);
});
