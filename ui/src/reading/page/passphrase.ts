// A passphrase as it was meant by whoever types it from paper or from a telephone. The core reads it the same way.

const BETWEEN = /[\s\u002D\u2010-\u2015_,.]+/u;

/** In small letters, a hyphen between words. */
export function asTyped(text: string): string {
  return text.split(BETWEEN).filter(Boolean).join('-').toLowerCase();
}

/** What to try, in this order: exactly what was typed, then what was meant. */
export function tries(typed: string): string[] {
  return [...new Set([typed, asTyped(typed)])].filter(Boolean);
}
