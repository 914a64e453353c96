// What a learner notes of a person beside the name. Drawing and keeping belong elsewhere.

import type { Circle, Note, Person } from '../contract/contract';
import { folded } from '../shared/folded';

/** Where someone can belong, in the order it is asked. */
export const CIRCLES: readonly Circle[] = ['inside', 'outside'];

/** What is noted of a person, under whatever case and accents the name is written. */
export function personOf(known: Note<Person>[], name: string): Person {
  return known.find(({ content }) => folded(content.name) === folded(name))?.content ?? { name };
}

/** The person belonging there; choosing the same again takes it away. */
export function placed(person: Person, circle: Circle): Person {
  const { circle: before, ...rest } = person;
  return before === circle ? rest : { ...rest, circle };
}

/** The person with that function; nothing when it is blank. */
export function functioning(person: Person, written: string): Person {
  const { function: _, ...rest } = person;
  return written.trim() === '' ? rest : { ...rest, function: written };
}
