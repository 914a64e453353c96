// How far a walk has come, on its way to the core. Whoever walks on quickly is not written down at every step.

import type { MomentId } from '../contract/contract';
import { tellFailure } from '../shared/notice.svelte';

/** Long enough to be looking at it. */
const LOOKED_AT_MILLIS = 800;

export class Reached {
  readonly #send: (moment: MomentId) => Promise<unknown>;
  #waiting: { moment: MomentId; timer: ReturnType<typeof setTimeout> } | undefined;

  constructor(send: (moment: MomentId) => Promise<unknown>) {
    this.#send = send;
  }

  /** Takes the moment that is looked at now. */
  at(moment: MomentId): void {
    clearTimeout(this.#waiting?.timer);
    this.#waiting = { moment, timer: setTimeout(() => this.flush(), LOOKED_AT_MILLIS) };
  }

  /** Sends what waits, now. */
  flush(): void {
    if (!this.#waiting) return;
    const { moment, timer } = this.#waiting;
    clearTimeout(timer);
    this.#waiting = undefined;
    this.#send(moment).catch(tellFailure);
  }
}
