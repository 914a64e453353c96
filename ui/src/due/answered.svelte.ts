// What was answered on this screen and may still be added to: it stays in sight until its person is done with it,
// though by then nothing is due any more. Not here: what an answer changes (due.ts), nor how it looks.

import { SvelteMap } from 'svelte/reactivity';
import type { Due, Saved } from '../contract/contract';
import type { Host } from '../host';
import type { Making } from '../journal/opened.svelte';
import { keyOf, type DueAnswer } from './due';

type Held = { due: Due; answer: DueAnswer; gone: boolean };

export class Answered {
  readonly #held = new SvelteMap<string, Held>();
  readonly #host: Pick<Host, 'ask'>;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(host: Pick<Host, 'ask'>) {
    this.#host = host;
  }

  /** What to show: what was answered, at its place among what is due. */
  among(due: readonly Due[], most = Infinity): Due[] {
    const held = [...this.#held.values()].map((one) => one.due);
    const open = due.filter((one) => !this.#held.has(keyOf(one)));
    const room = Math.max(most - held.length, 0);
    const shown = [...held, ...open.slice(0, room)];
    return shown.sort((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0));
  }

  /** How many of what is shown still ask. */
  openOf(shown: readonly Due[]): number {
    return shown.filter((one) => this.answerTo(one) === undefined).length;
  }

  answerTo(due: Due): DueAnswer | undefined {
    return this.#held.get(keyOf(due))?.answer;
  }

  /** Keeps an answer, and what it is about in sight. */
  async answer(due: Due, answer: DueAnswer, making: Making): Promise<Saved> {
    // Held before it is kept: the news that nothing is due any more may come before the answer that it was kept.
    this.#held.set(keyOf(due), { due, answer, gone: false });
    try {
      return await this.keep(due, making);
    } catch (thrown) {
      this.release(due);
      throw thrown;
    }
  }

  /** Keeps a change, made from the moment as it is when its turn comes. */
  keep({ id }: Due, making: Making): Promise<Saved> {
    const turn = this.#turn.then(async () => {
      const { moment } = await this.#host.ask('show_moment', { id, words: '' });
      return this.#host.ask('edit_moment', { id, set: making(moment) });
    });
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  /** Its person is done with it. */
  release(due: Due): void {
    this.#held.delete(keyOf(due));
  }

  /** Hears what is due now: what was gone and is there again was taken back elsewhere, and asks anew. */
  hear(due: readonly Due[]): void {
    const keys = new Set(due.map(keyOf));
    for (const [key, held] of this.#held) {
      if (!keys.has(key)) held.gone = true;
      else if (held.gone) this.#held.delete(key);
    }
  }
}
