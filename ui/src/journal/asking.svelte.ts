// The journal's question between the search field and the address bar. What is typed counts at once; the address
// follows after a pause, because browsers allow only so many new addresses a minute.

import { readQuery, writeQuery, type JournalQuery } from './query';

const PAUSE_MILLIS = 350;

/** Where the address is read and written. */
export interface AddressBar {
  query: () => URLSearchParams;
  /** Writes the question into the address without a step to go back to. */
  write: (query: JournalQuery) => void;
}

export class Asking {
  #words = $state('');
  #written: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #bar: AddressBar;

  constructor(bar: AddressBar) {
    this.#bar = bar;
    this.#words = readQuery(bar.query()).words;
    this.#written = this.#words;
  }

  /** What is asked now. */
  get query(): JournalQuery {
    return { ...readQuery(this.#bar.query()), words: this.#words };
  }

  /** The same question always gives the same key. */
  get key(): string {
    return writeQuery(this.query).toString();
  }

  /** A keystroke in the search field. */
  type(words: string): void {
    this.#words = words;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.settle(), PAUSE_MILLIS);
  }

  /** Asks something else at once: a filter, an order. */
  ask(query: JournalQuery): void {
    clearTimeout(this.#timer);
    this.#words = query.words;
    this.#written = query.words;
    this.#bar.write(query);
  }

  /** Lets the address say what is typed. */
  settle(): void {
    if (this.#words !== this.#written) this.ask(this.query);
  }

  /** Takes over the words of an address that someone else wrote: back, a link, a reload. */
  follow(): void {
    const { words } = readQuery(this.#bar.query());
    if (words === this.#written) return;
    clearTimeout(this.#timer);
    this.#words = words;
    this.#written = words;
  }
}
