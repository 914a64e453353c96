// What becomes of the fields of a moment when one is changed: the next step, names, minutes. Words and drawing belong
// elsewhere.

import type { Companion, Day, NextStep, StepState } from '../contract/contract';
import { folded } from '../shared/folded';

/** How a next step can stand, in the order it is asked. */
export const STATES: readonly StepState[] = ['open', 'tried', 'adapted', 'dropped'];

/** The next step with a part of it changed; nothing when it no longer says what to try. */
export function stepWith(step: NextStep | null, part: Partial<NextStep>, today: Day): NextStep | null {
  const before = step ?? { what: '', by: null, state: 'open', outcome: null, settled_on: null };
  const after: NextStep = { ...before, ...part };
  if (after.what.trim() === '') return null;
  if (after.state === 'open') return { ...after, outcome: null, settled_on: null };
  return { ...after, settled_on: before.state === 'open' ? today : before.settled_on };
}

/** The people with one more, who keeps the role already known. */
export function withPerson(people: Companion[], name: string): Companion[] {
  const written = name.trim();
  if (written === '' || people.some((person) => sameName(person.name, written))) return people;
  return [...people, { name: written, role: null, feedback: null }];
}

export function withoutPerson(people: Companion[], name: string): Companion[] {
  return people.filter((person) => person.name !== name);
}

/** The tags with one more; a leading # is not part of it. */
export function withTag(tags: string[], tag: string): string[] {
  const written = tag.trim().replace(/^#+/, '').trim();
  return written === '' || tags.some((other) => sameName(other, written)) ? tags : [...tags, written];
}

/** Minutes as typed; null when it is not a whole number above 0. */
export function minutesOf(written: string): number | null {
  const minutes = Number(written.trim());
  return Number.isInteger(minutes) && minutes > 0 ? minutes : null;
}

/** The names that complete what is typed: those that begin so first, then those that hold it, at most `most`. */
export function completions(known: string[], taken: string[], typed: string, most = 6): string[] {
  const wanted = folded(typed);
  const free = known.filter((name) => !taken.some((other) => sameName(other, name)));
  const begins = free.filter((name) => folded(name).startsWith(wanted));
  const holds = free.filter((name) => !begins.includes(name) && folded(name).includes(wanted));
  return [...begins, ...holds].slice(0, most);
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
