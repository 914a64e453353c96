// What stands in one field while someone types in it: kept after a pause and on leaving, and never replaced by what
// the journal says while it is being written. Which field it is, and how it is kept, its owner knows.

import { paced } from '../shared/pace';

/** Long enough not to make a version of every word, short enough to lose nothing worth having. */
export const PAUSE_MILLIS = 600;

export class Typing {
  /** What the field shows. */
  value = $state('');

  #kept: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #keep: (value: string) => Promise<unknown>;
  readonly #required: boolean;

  /** `keep` rejects when it did not work; then the field stays unkept. A required field is never kept blank. */
  constructor(kept: string, keep: (value: string) => Promise<unknown>, required = false) {
    this.value = kept;
    this.#kept = kept;
    this.#keep = keep;
    this.#required = required;
  }

  /** Whether something stands here that is not kept yet. */
  get unkept(): boolean {
    return this.value !== this.#kept;
  }

  /** A keystroke. A field just emptied waits until it is left: it may be about to be written anew. */
  type(value: string): void {
    this.value = value;
    clearTimeout(this.#timer);
    if (value.trim() !== '')
      this.#timer = setTimeout(() => void this.#send(), paced(PAUSE_MILLIS, value.length));
  }

  /** The field is left, or the app may be stopped: keeps it now. A required field left blank gets its text back. */
  leave(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#required && this.value.trim() === '') this.value = this.#kept;
    return this.#send();
  }

  /** The journal's own value, perhaps changed elsewhere. What is being written goes before it. */
  hear(kept: string, writing: boolean): void {
    if (writing || this.unkept) return;
    this.value = kept;
    this.#kept = kept;
  }

  async #send(): Promise<void> {
    const [before, sent] = [this.#kept, this.value];
    if (sent === before) return;
    this.#kept = sent;
    try {
      await this.#keep(sent);
    } catch {
      if (this.#kept === sent) this.#kept = before;
    }
  }
}
