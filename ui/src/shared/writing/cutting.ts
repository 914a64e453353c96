// Pieces of a marked text by their place in it, taken from front to back. What the pieces mean belongs elsewhere.

import type { Fragment } from '../../contract/contract';

export class Cutting {
  readonly #fragments: readonly Fragment[];
  /** The fragment the last piece ended in, and where that fragment begins. */
  #at = 0;
  #begin = 0;

  constructor(fragments: readonly Fragment[]) {
    this.#fragments = fragments;
  }

  /** What stands between two places, marked as it was. Never asks for a place before the last one asked for. */
  take(from: number, to: number): Fragment[] {
    const taken: Fragment[] = [];
    for (; this.#at < this.#fragments.length; this.#next()) {
      const { text, hit } = this.#fragments[this.#at]!;
      const piece = text.slice(Math.max(from - this.#begin, 0), Math.max(to - this.#begin, 0));
      if (piece !== '') taken.push({ text: piece, hit });
      if (this.#begin + text.length > to) break;
    }
    return taken;
  }

  #next(): void {
    this.#begin += this.#fragments[this.#at]!.text.length;
    this.#at += 1;
  }
}
