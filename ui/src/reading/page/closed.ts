// Why something does not open, each with its sentence in the catalogues.

export type Reason = 'wrong' | 'damaged' | 'newer' | 'not-passphrase' | 'work' | 'memory';

export class Closed extends Error {
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(reason);
    this.name = 'Closed';
    this.reason = reason;
  }
}

/** Whatever was thrown, as a reason: what has none of its own is damage. */
export function reasonOf(thrown: unknown): Reason {
  if (thrown instanceof Closed) return thrown.reason;
  // What browsers throw when there is no room for so many bytes.
  return thrown instanceof RangeError ? 'memory' : 'damaged';
}
