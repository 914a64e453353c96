// How a question that is being typed may go on: what is offered, which of it is pointed at, and when it goes away.
// What can follow what is for the core to say; keys and drawing belong to the components.

import type { Complete, Completion, Completions } from '../contract/contract';
import { latest } from './latest';

export class Completing {
  /** What is offered; nothing while closed. */
  offers = $state.raw<Completion[]>([]);
  /** Which offer is pointed at; -1 is none, the text as typed. */
  at = $state(-1);

  /** The text that offers are wanted for; what arrives for another is late. */
  #wanted: string | undefined;
  readonly #ask: (request: Complete) => void;

  constructor(complete: (request: Complete) => Promise<Completions>) {
    this.#ask = latest(
      complete,
      ({ completions }, { words }) => this.#take(completions, words),
      // Typing goes on as well without offers.
      () => this.close(),
    );
  }

  /** The offer that is pointed at. */
  get chosen(): Completion | undefined {
    return this.offers[this.at];
  }

  /** Asks how a text may go on. What is on offer stays until the answer is there. */
  ask(words: string, caret: number): void {
    if (words.trim() === '') return this.close();
    this.at = -1;
    this.#wanted = words;
    this.#ask({ words, caret });
  }

  /** Points at the next offer or the one before, round by way of the text itself. */
  step(by: 1 | -1): void {
    const stops = this.offers.length + 1;
    this.at = ((this.at + 1 + by + stops) % stops) - 1;
  }

  close(): void {
    this.#wanted = undefined;
    this.offers = [];
    this.at = -1;
  }

  #take(completions: Completion[], words: string): void {
    if (words !== this.#wanted) return;
    const pointedAt = this.chosen?.words;
    this.offers = completions.filter((offer) => offer.words.trim() !== words.trim());
    // Whoever was quicker than the answer keeps what they point at, when it is still on offer.
    this.at = this.offers.findIndex((offer) => offer.words === pointedAt);
  }
}
