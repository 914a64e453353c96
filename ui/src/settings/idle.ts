// After how many idle minutes the journal may lock.

const CHOICES: readonly number[] = [5, 15, 60, 0];

/** What can be chosen, the current choice among it even when it was made elsewhere; never (0) comes last. */
export function idleChoices(current: number): number[] {
  const all = CHOICES.includes(current) ? [...CHOICES] : [...CHOICES, current];
  const rank = (minutes: number) => (minutes === 0 ? Infinity : minutes);
  return all.sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}
