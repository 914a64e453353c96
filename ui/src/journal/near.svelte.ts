// Names that may be meant by one that is being typed and is new: asked of the core after a pause. Taking one, and drawing
// them, is for the field.

import type { NameSort, NameTally } from '../contract/contract';

/** Long enough not to ask at every letter, short enough to be there before Enter. */
const PAUSE_MILLIS = 150;
const FEWEST_LETTERS = 2;
const MOST = 3;

export class NearNames {
  names = $state<string[]>([]);

  readonly #ask: (sort: NameSort, name: string) => Promise<NameTally[]>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #latest = 0;

  constructor(ask: (sort: NameSort, name: string) => Promise<NameTally[]>) {
    this.#ask = ask;
  }

  /** Hears what is typed; those in `taken` are not offered. */
  follow(sort: NameSort, typed: string, taken: readonly string[]): void {
    this.forget();
    const mine = this.#latest;
    if (typed.trim().length < FEWEST_LETTERS) return;
    this.#timer = setTimeout(() => void this.#look(sort, typed.trim(), taken, mine), PAUSE_MILLIS);
  }

  forget(): void {
    clearTimeout(this.#timer);
    this.#latest += 1;
    this.names = [];
  }

  async #look(sort: NameSort, typed: string, taken: readonly string[], mine: number): Promise<void> {
    // Without an answer there is nothing to offer, which is no trouble to anyone.
    const near = await this.#ask(sort, typed).catch(() => []);
    if (mine !== this.#latest) return;
    this.names = near
      .map(({ name }) => name)
      .filter((name) => !taken.includes(name))
      .slice(0, MOST);
  }
}
