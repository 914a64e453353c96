// One moment, opened: what it holds now, and every change to it, one after the other, so that two changes to parts of
// one field never overwrite each other. What the fields look like is for the components.

import type { Moment, MomentId, OperationId, Patch, Saved } from '../contract/contract';
import { host } from '../host';
import { tellFailure } from '../shared/notice.svelte';
import { Question } from '../shared/question.svelte';

/** What changes a moment, made when its turn comes, from the moment as it is then. */
export type Making = (moment: Moment) => Patch;

export class OpenedMoment {
  readonly question: Question<'show_moment'>;
  /** Whether something is being kept. */
  keeping = $state(false);
  /** The last thing kept here, while it can be taken back. */
  operation = $state<OperationId | null>(null);

  #turn: Promise<unknown> = Promise.resolve();
  readonly #id: MomentId;

  constructor(id: MomentId, words: () => string) {
    this.#id = id;
    this.question = new Question('show_moment', () => ({ id, words: words() }), [
      'moment',
      'shared',
      'contact',
    ]);
  }

  get moment(): Moment | undefined {
    return this.question.answer?.moment;
  }

  /** Keeps a change. Says what did not work, and rejects then. */
  keep(making: Making): Promise<void> {
    return this.#inTurn(async () => {
      if (!this.moment) return;
      this.#take(await host.ask('edit_moment', { id: this.#id, set: making(this.moment) }));
    });
  }

  /** Takes the last change made here back. */
  takeBack(): Promise<void> {
    return this.#inTurn(async () => {
      const { operation } = this;
      this.operation = null;
      if (operation !== null) this.#take(await host.ask('undo', { operation }), true);
    });
  }

  /** Deletes it, after all that is still being kept; answers with what undo takes back. */
  remove(): Promise<OperationId | null> {
    return this.#inTurn(async () => (await host.ask('delete_moment', { id: this.#id })).changed.operation);
  }

  /** Removes it for good. */
  forget(): Promise<unknown> {
    return this.#inTurn(() => host.ask('forget', { subject: { noun: 'moment', id: this.#id } }));
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(() => this.#work(work));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #work<T>(work: () => Promise<T>): Promise<T> {
    this.keeping = true;
    try {
      return await work();
    } catch (thrown) {
      tellFailure(thrown);
      throw thrown;
    } finally {
      this.keeping = false;
    }
  }

  #take({ moment, changed }: Saved, takenBack = false): void {
    const { answer } = this.question;
    if (!takenBack) this.operation = changed.operation;
    if (!moment || !answer) return;
    this.question.answer = { ...answer, moment };
  }
}
