// One goal, opened: every change to it, one after the other, made from the goal as it is then.

import type { Goal, NotedId, OperationId } from '../contract/contract';
import { host } from '../host';
import { tellFailure } from '../shared/notice.svelte';
import type { GoalPatch } from './goal';

export class OpenedGoal {
  /** Whether something is being kept. */
  keeping = $state(false);
  /** The last thing kept here, while it can be taken back. */
  operation = $state<OperationId | null>(null);

  #content: Goal;
  #turn: Promise<unknown> = Promise.resolve();
  readonly #id: NotedId;

  constructor(id: NotedId, content: Goal) {
    this.#id = id;
    this.#content = content;
  }

  /** Hears what the journal says it holds now. */
  hear(content: Goal): void {
    if (!this.keeping) this.#content = content;
  }

  /** Keeps a change. Says what did not work, and rejects then. */
  keep(making: (goal: Goal) => GoalPatch): Promise<void> {
    return this.#inTurn(async () => {
      const { note, changed } = await host.ask('edit_goal', { id: this.#id, set: making(this.#content) });
      this.#content = note.content;
      this.operation = changed.operation;
    });
  }

  /** Takes the last change made here back. */
  takeBack(): Promise<void> {
    return this.#inTurn(async () => {
      const { operation } = this;
      this.operation = null;
      if (operation !== null) await host.ask('undo', { operation });
    });
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#turn.then(() => this.#work(work));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #work(work: () => Promise<void>): Promise<void> {
    this.keeping = true;
    try {
      await work();
    } catch (thrown) {
      tellFailure(thrown);
      throw thrown;
    } finally {
      this.keeping = false;
    }
  }
}
