import { describe, expect, it } from 'vitest';
import { listed, sameAs } from './listed';

const tallies = [
  { name: 'An Peeters', moments: 12 },
  { name: 'zorgcoördinator', moments: 4 },
  { name: 'Bart', moments: 2 },
];
const names = (looked: string, order: 'most' | 'alphabet') =>
  listed(tallies, looked, order, 'nl').map(({ name }) => name);

describe('a list of names', () => {
  it('comes most used first, or from A to Z whatever the case', () => {
    expect(names('', 'most')).toEqual(['An Peeters', 'zorgcoördinator', 'Bart']);
    expect(names('', 'alphabet')).toEqual(['An Peeters', 'Bart', 'zorgcoördinator']);
    expect(tallies[1]?.name).toBe('zorgcoördinator');
  });
  it('holds what is looked for, accents or not', () => {
    expect(names('COORD', 'most')).toEqual(['zorgcoördinator']);
    expect(names('jan', 'most')).toEqual([]);
  });
  it('tells whether a name is there already', () => {
    expect(sameAs(tallies, ' bart')?.moments).toBe(2);
    expect(sameAs(tallies, 'Bar')).toBeUndefined();
  });
});
