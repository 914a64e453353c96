// Keeps what is being written, so that a stopped app loses nothing. Here: when it is sent. Not here: where it is kept.

import { paced } from './pace';

/** The core has every keystroke within 300 ms; the rest of those is for the way there. A very long text takes longer. */
export const SENT_WITHIN_MS = 200;

/** One place's text on its way to the core. */
export class Draft {
  readonly #send: (text: string) => Promise<unknown>;
  #waiting: { text: string; timer: ReturnType<typeof setTimeout> } | undefined;
  #sending: Promise<unknown> = Promise.resolve();

  constructor(send: (text: string) => Promise<unknown>) {
    this.#send = send;
  }

  /** Takes the text as it now stands. The first keystroke starts the wait, later ones ride along. */
  write(text: string): void {
    if (this.#waiting) this.#waiting.text = text;
    else this.#waiting = { text, timer: setTimeout(() => this.flush(), paced(SENT_WITHIN_MS, text.length)) };
  }

  /** Sends what waits, now. */
  flush(): void {
    if (!this.#waiting) return;
    const { text } = this.#waiting;
    this.#forgetWaiting();
    this.#sending = this.#send(text);
  }

  /** Drops what waits, and is done when nothing is under way any more: then the text can be saved for good. */
  async settle(): Promise<void> {
    this.#forgetWaiting();
    await this.#sending.catch(() => undefined);
  }

  #forgetWaiting(): void {
    clearTimeout(this.#waiting?.timer);
    this.#waiting = undefined;
  }
}
