// The long list of what was done: the latest steps first, earlier ones as they are asked for.

import type { Done, DoneBefore, DoneList } from '../contract/contract';
import { asHostFailure, type HostFailure } from '../host/host';

/** Steps per question to the host. */
export const STRETCH = 50;

export class Steps {
  done = $state.raw<Done[]>();
  canRedo = $state(false);
  /** Whether there is nothing earlier. */
  whole = $state(false);
  failure = $state.raw<HostFailure>();

  #latest = 0;
  readonly #ask: (request: DoneBefore) => Promise<DoneList>;

  constructor(ask: (request: DoneBefore) => Promise<DoneList>) {
    this.#ask = ask;
  }

  /** Asks for the latest steps, as many as are shown already; one more tells whether there are earlier ones. */
  again(): Promise<void> {
    return this.#fetch(null, Math.max(STRETCH, (this.done?.length ?? 0) + 1), []);
  }

  /** Asks for earlier ones. */
  async more(): Promise<void> {
    const last = this.done?.at(-1);
    if (last && !this.whole) await this.#fetch(last.operation.id, STRETCH, this.done ?? []);
  }

  /** An answer overtaken by a later question is dropped. */
  async #fetch(before: DoneBefore['before'], most: number, kept: Done[]): Promise<void> {
    const mine = ++this.#latest;
    try {
      const { done, can_redo } = await this.#ask({ before, most });
      if (mine !== this.#latest) return;
      [this.done, this.canRedo, this.whole, this.failure] = [
        [...kept, ...done],
        can_redo,
        done.length < most,
        undefined,
      ];
    } catch (thrown) {
      if (mine === this.#latest) this.failure = asHostFailure(thrown);
    }
  }
}
