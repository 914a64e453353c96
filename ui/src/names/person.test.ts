import { expect, it } from 'vitest';
import type { Note, Person } from '../contract/contract';
import { functioning, personOf, placed } from './person';

const known = [{ content: { name: 'Zoë', function: 'mentor' } }] as Note<Person>[];

it('knows a person under whatever accents and case the name is written', () => {
  expect(personOf(known, 'zoe')).toEqual({ name: 'Zoë', function: 'mentor' });
  expect(personOf(known, 'Bart')).toEqual({ name: 'Bart' });
});

it('places someone, and no longer when the same is chosen again', () => {
  const zoe = personOf(known, 'Zoë');
  expect(placed(zoe, 'inside')).toEqual({ name: 'Zoë', function: 'mentor', circle: 'inside' });
  expect(placed(placed(zoe, 'inside'), 'inside')).toEqual(zoe);
  expect(placed(placed(zoe, 'inside'), 'outside').circle).toBe('outside');
});

it('notes no function that is blank', () => {
  expect(functioning({ name: 'Zoë', function: 'mentor' }, ' ')).toEqual({ name: 'Zoë' });
});
