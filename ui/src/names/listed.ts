// Which names a list shows, and in which order.

import type { Language, NameTally } from '../contract/contract';
import { folded } from '../shared/folded';

export type Order = 'most' | 'alphabet';

/** The names that hold what is looked for. They come most used first. */
export function listed(tallies: NameTally[], looked: string, order: Order, language: Language): NameTally[] {
  const wanted = folded(looked);
  const held = tallies.filter(({ name }) => folded(name).includes(wanted));
  if (order === 'most') return held;
  const { compare } = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  return held.sort((one, other) => compare(one.name, other.name));
}

/** The name that is written, among those there are; case and accents do not matter. */
export function sameAs(tallies: NameTally[], written: string): NameTally | undefined {
  const wanted = folded(written);
  return tallies.find(({ name }) => folded(name) === wanted);
}
