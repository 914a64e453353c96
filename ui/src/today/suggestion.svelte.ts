// The kind the words point to, following what is typed. Shown, never chosen.

import type { Kind, SuggestedKind } from '../contract/contract';

/** Long enough not to ask at every letter, short enough to be there when the sentence is. */
const PAUSE_MS = 120;

export class Suggestion {
  kind = $state<Kind | null>(null);

  readonly #ask: (text: string) => Promise<SuggestedKind>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #latest = 0;

  constructor(ask: (text: string) => Promise<SuggestedKind>) {
    this.#ask = ask;
  }

  follow(text: string): void {
    clearTimeout(this.#timer);
    const mine = ++this.#latest;
    if (text.trim() === '') this.kind = null;
    else this.#timer = setTimeout(() => void this.#suggest(text, mine), PAUSE_MS);
  }

  async #suggest(text: string, mine: number): Promise<void> {
    // Without an answer there is no suggestion, which is no trouble to anyone.
    const answer = await this.#ask(text).catch(() => ({ kind: null }));
    if (mine === this.#latest) this.kind = answer.kind;
  }
}
