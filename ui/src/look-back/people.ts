// The people of a period: a row each, and how many of them belong to the learner's own school. Words belong elsewhere.

import type { Circle, Language, LookBack, PersonShare } from '../contract/contract';
import { momentsAddress } from '../journal/query';
import { within } from './period';
import type { Row } from './rows';

/** A row for everybody, most moments first. Of the period before only the names of this one would be counted: nobody. */
export function peopleRows({ people, period }: LookBack, language: Language): Row[] {
  return people.map(({ name, moments }) => ({
    key: name,
    now: { count: moments, href: momentsAddress({ ...within(period), people: [name] }, language) },
    before: null,
  }));
}

/** How many people belong to the school, how many do not, and of how many that is not noted. */
export function circlesOf(people: PersonShare[]): { inside: number; outside: number; unknown: number } {
  const count = (circle: Circle | null) => people.filter((person) => person.circle === circle).length;
  return { inside: count('inside'), outside: count('outside'), unknown: count(null) };
}
