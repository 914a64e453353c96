// What is said of an extract of someone else while it is being said: shown at once, kept after a pause, and never
// overwritten by what the core answers meanwhile.

import type { Comment, NotedId, Received } from '../contract/contract';
import { withComment, withoutComment, type Reviewing } from '../reading/comments';

/** Long enough not to make a version of every word, short enough to lose nothing worth having. */
const PAUSE_MILLIS = 600;

type Said = { comments: Comment[]; overall: string };

export class Review implements Reviewing {
  comments = $state.raw<readonly Comment[]>([]);
  overall = $state('');

  #unkept = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #keep: (said: Said) => Promise<unknown>;

  constructor(received: Received, keep: (said: Said) => Promise<unknown>) {
    this.#keep = keep;
    this.#take(received);
  }

  /** What the core says is kept now. What is not kept yet goes before it. */
  hear(received: Received): void {
    if (!this.#unkept) this.#take(received);
  }

  readonly keep = (comment: Comment): void => this.#say(withComment(this.comments, comment), this.overall);
  readonly remove = (id: NotedId): void => this.#say(withoutComment(this.comments, id), this.overall);
  readonly keepOverall = (text: string): void => this.#say(this.comments, text);

  /** Keeps now what waits. Rejects when that did not work; then it still waits. */
  async settle(): Promise<void> {
    clearTimeout(this.#timer);
    if (!this.#unkept) return;
    this.#unkept = false;
    try {
      await this.#keep({ comments: [...this.comments], overall: this.overall });
    } catch (thrown) {
      this.#unkept = true;
      throw thrown;
    }
  }

  #say(comments: readonly Comment[], overall: string): void {
    [this.comments, this.overall, this.#unkept] = [comments, overall, true];
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.settle().catch(() => undefined), PAUSE_MILLIS);
  }

  #take({ comments, overall }: Received): void {
    [this.comments, this.overall] = [comments, overall ?? ''];
  }
}
