import { expect, it } from 'vitest';
import type { Circle } from '../contract/contract';
import { addressOf } from '../shared/address';
import { answer } from './answer.fixture';
import { circlesOf, peopleRows } from './people';

const person = (name: string, circle: Circle | null) => ({ name, moments: 2, new: false, roles: {}, circle });

it('tells how many belong to the school, and of how many that is not noted', () => {
  const people = [
    person('An', 'inside'),
    person('Bart', 'inside'),
    person('Cis', 'outside'),
    person('Dé', null),
  ];
  expect(circlesOf(people)).toEqual({ inside: 2, outside: 1, unknown: 1 });
});

it('opens the moments of one person, whose name is meant whole', () => {
  const [row] = peopleRows({ ...answer([], null), people: [person('An', null)] }, 'nl');
  expect(row?.now.count).toBe(2);
  expect(addressOf(row!.now.href).query.get('words')).toContain('met:"An"');
});
