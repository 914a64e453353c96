// Where the list was when the journal was left, so that it can be there again. Not kept beyond this run: a journal
// opened afresh begins at today.

let left = { key: '', first: 0 };

/** Remembers the first row in view under a question's key. */
export function leaveAt(key: string, first: number): void {
  left = { key, first };
}

/** The row to begin at for that question. */
export function beginAt(key: string): number {
  return left.key === key ? left.first : 0;
}
