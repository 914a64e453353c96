// Choosing one thing: what is being written of it, by when and as what, and what became of it. No words, no drawing.

import type { Chosen, ChosenAs, Day, NotedId, Period } from '../contract/contract';
import { host } from '../host';
import { Draft } from '../shared/draft';
import { dayOf, type When } from './chosen';

/** What was chosen, as it was kept. */
export interface Kept {
  what: string;
  by: Day | undefined;
  as: ChosenAs;
  done: Chosen;
}

export class Choosing {
  what = $state('');
  when = $state<When>('weeks');
  own = $state('');
  as = $state<ChosenAs>('step');
  kept = $state.raw<Kept>();
  busy = $state(false);

  readonly #place: string;
  readonly #review: NotedId | undefined;
  readonly #draft: Draft;

  constructor(review?: NotedId) {
    this.#review = review;
    this.#place = review ? `choose/${review}` : 'choose';
    this.#draft = new Draft((text) =>
      host.ask('save_draft', { place: this.#place, text }).catch(() => undefined),
    );
  }

  /** Goes on with what was being written, unless something is already. */
  async begin(): Promise<void> {
    const { text } = await host.ask('draft', { place: this.#place });
    if (this.what === '') this.what = text;
  }

  write(what: string): void {
    this.what = what;
    this.#draft.write(what);
  }

  /** Sends what is not kept yet, now. */
  flush(): void {
    this.#draft.flush();
  }

  /** Makes a goal or a next step of it. Rejects when that did not work; what was written stays. */
  async keep(period: Period, today: Day): Promise<void> {
    const { what, as } = this;
    if (this.busy || what.trim() === '') return;
    this.busy = true;
    try {
      const by = dayOf(this.when, this.own, today);
      const review = this.#review ? { review: this.#review } : {};
      const done = await host.ask('choose_one', { what, as, period, ...(by ? { by } : {}), ...review });
      this.kept = { what, by, as, done };
      await this.#draft.settle();
      this.write('');
      this.flush();
    } finally {
      this.busy = false;
    }
  }

  /** Takes the choice back, and puts what was written back in its field. */
  async takeBack(): Promise<void> {
    if (!this.kept) return;
    const { what, done } = this.kept;
    await host.ask('undo', { operation: done.changed.operation });
    this.kept = undefined;
    this.write(what);
  }
}
