// What the core makes of a text that is being written: the kind its words point to, shown and never chosen, and the
// language it is in.

import type { Kind, Language, SuggestedKind } from '../contract/contract';

/** Long enough not to ask at every letter, short enough to be there when the sentence is. */
const PAUSE_MS = 120;
/** A page or two tells enough, however long the text is. */
const ENOUGH = 4_000;

export class Suggestion {
  kind = $state<Kind | null>(null);
  language = $state<Language | null>(null);

  readonly #ask: (text: string) => Promise<SuggestedKind>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #latest = 0;

  constructor(ask: (text: string) => Promise<SuggestedKind>) {
    this.#ask = ask;
  }

  follow(text: string): void {
    clearTimeout(this.#timer);
    const mine = ++this.#latest;
    if (text.trim() === '') [this.kind, this.language] = [null, null];
    else this.#timer = setTimeout(() => void this.#suggest(text.slice(0, ENOUGH), mine), PAUSE_MS);
  }

  async #suggest(text: string, mine: number): Promise<void> {
    // Without an answer there is no suggestion, which is no trouble to anyone.
    const answer = await this.#ask(text).catch(() => ({ kind: null, language: null }));
    if (mine === this.#latest) [this.kind, this.language] = [answer.kind, answer.language];
  }
}
