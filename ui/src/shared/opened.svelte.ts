// Something noted, opened: every change to it, one after the other, made from what it is then.

import { untrack } from 'svelte';
import type { NoteSaved, OperationId } from '../contract/contract';
import { host } from '../host';
import { tellFailure } from './notice.svelte';

/** New values for some fields; nothing for what is emptied. */
export type PatchOf<T> = { [F in keyof T]?: T[F] | null };

/** A change, made from what is there when its turn comes. */
export type Making<T> = (content: T) => PatchOf<T>;

export class Opened<T> {
  /** Whether something is being kept. */
  keeping = $state(false);
  /** The last thing kept here, while it can be taken back. */
  operation = $state<OperationId | null>(null);

  #content: T;
  #heard: T;
  #turn: Promise<unknown> = Promise.resolve();
  readonly #edit: (set: PatchOf<T>) => Promise<NoteSaved<T>>;

  /** `edit` asks the core to change some fields of it. */
  constructor(content: T, edit: (set: PatchOf<T>) => Promise<NoteSaved<T>>) {
    this.#content = content;
    this.#heard = content;
    this.#edit = edit;
  }

  /** Hears what the journal says it holds now. What was heard before says nothing new, whatever was kept since. */
  hear(content: T): void {
    if (content === this.#heard) return;
    this.#heard = content;
    if (!untrack(() => this.keeping)) this.#content = content;
  }

  /** Keeps a change. Says what did not work, and rejects then. */
  keep(making: Making<T>): Promise<void> {
    return this.also(async () => {
      const { note, changed } = await this.#edit(making(this.#content));
      this.#content = note.content;
      return changed.operation;
    });
  }

  /** Keeps something that belongs with it but is kept elsewhere; `work` answers with what takes it back. */
  also(work: () => Promise<OperationId | null>): Promise<void> {
    return this.#inTurn(async () => {
      this.operation = await work();
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
