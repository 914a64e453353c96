// What a passphrase must be and how strong it is. Length is all that counts: a longer sentence beats odd signs.

/** The least the core accepts, in characters. */
export const SHORTEST = 8;

/** From here guessing takes longer than anyone has. */
const LONG = 20;
const MIDDLING = 12;

export type Strength = 'short' | 'fair' | 'good' | 'strong';

/** How strong a passphrase is. */
export function strengthOf(passphrase: string): Strength {
  const length = [...passphrase].length;
  if (length < SHORTEST) return 'short';
  if (length < MIDDLING) return 'fair';
  return length < LONG ? 'good' : 'strong';
}

/** How much of the strength line is filled, from 0 to 1. */
export function share(passphrase: string): number {
  return Math.min([...passphrase].length / LONG, 1);
}

/** What is still wrong with a new passphrase; nothing when it will do. Shown text needs no repeating. */
export function wrongWith(
  passphrase: string,
  again: string,
  shown: boolean,
): 'short' | 'different' | undefined {
  if (strengthOf(passphrase) === 'short') return 'short';
  return shown || passphrase === again ? undefined : 'different';
}
