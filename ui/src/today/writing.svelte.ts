// One moment being written: its text, its draft, the likely kind, and saving it. No drawing, and no words.

import type { Kind, Language, Saved, SuggestedKind } from '../contract/contract';
import { Draft } from '../shared/draft';
import { Suggestion } from '../shared/suggestion.svelte';
import { remainder, restored } from './capture';

/** What writing needs from the core. */
export interface Core {
  keep(text: string): Promise<unknown>;
  suggest(text: string): Promise<SuggestedKind>;
  log(kind: Kind, text: string): Promise<Saved>;
}

/** What the line under the kinds says. */
export type Hint = 'tap' | 'write-first' | 'choose';

export class Writing {
  text = $state('');
  hint = $state<Hint>('tap');

  readonly #core: Core;
  readonly #draft: Draft;
  readonly #suggestion: Suggestion;
  #saving = false;

  /** Goes on with what was kept. */
  constructor(kept: string, core: Core) {
    this.#core = core;
    this.#draft = new Draft((text) => core.keep(text));
    this.#suggestion = new Suggestion((text) => core.suggest(text));
    this.text = kept;
    this.#suggestion.follow(kept);
  }

  /** The kind the words point to. */
  get likely(): Kind | null {
    return this.#suggestion.kind;
  }

  /** The language the text is in, when that is clear. */
  get language(): Language | null {
    return this.#suggestion.language;
  }

  /** Takes the text as it now stands. */
  write(now: string): void {
    [this.text, this.hint] = [now, 'tap'];
    this.#draft.write(now);
    this.#suggestion.follow(now);
  }

  /** Sends what is not kept yet, now. */
  flush(): void {
    this.#draft.flush();
  }

  /** Saves under a kind, or under the likely one. Answers nothing, with a hint, when there is nothing to save yet. */
  async save(kind: Kind | null): Promise<{ saved: Saved; kind: Kind; text: string } | undefined> {
    if (this.#saving) return undefined;
    const text = this.text;
    if (text.trim() === '') this.hint = 'write-first';
    else if (kind === null) this.hint = 'choose';
    else return { saved: await this.#log(kind, text), kind, text };
    return undefined;
  }

  /** Puts a text back whose saving was undone. */
  takeBack(text: string): void {
    this.write(restored(text, this.text));
  }

  async #log(kind: Kind, text: string): Promise<Saved> {
    this.#saving = true;
    try {
      await this.#draft.settle();
      const saved = await this.#core.log(kind, text);
      this.#leave(remainder(text, this.text));
      return saved;
    } catch (thrown) {
      this.#draft.write(this.text);
      throw thrown;
    } finally {
      this.#saving = false;
    }
  }

  /** The core cleared the draft together with saving, so an empty field need not be sent. */
  #leave(rest: string): void {
    if (rest !== '') return this.write(rest);
    [this.text, this.hint] = ['', 'tap'];
    this.#suggestion.follow('');
  }
}
