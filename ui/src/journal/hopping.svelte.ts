// Going from hit to hit in an opened moment, in the order they are drawn, and bringing each into view. What is marked,
// and how it looks, belongs elsewhere.

import { ringOf } from '../shared/stepping';

export class Hopping {
  /** How many hits are drawn. */
  count = $state(0);
  /** Which of them the reader is at, from 1; 0 for none. */
  at = $state(0);

  #marks: HTMLElement[] = [];
  /** Where the reader last was, from 0: the hit that stood there may be gone. */
  #last = 0;
  readonly #place: () => HTMLElement | undefined;

  /** `place` holds the marks under its first child, a bar that stays in view, and scrolls within its parent. */
  constructor(place: () => HTMLElement | undefined) {
    this.#place = place;
  }

  /** Hears that other marks may be drawn. */
  look(): void {
    const now = this.#marks[this.at - 1];
    this.#marks = [...(this.#place()?.querySelectorAll('mark') ?? [])];
    this.count = this.#marks.length;
    this.#stand(now ? this.#marks.indexOf(now) : -1, now);
  }

  /** Stands at the first hit. Nothing moves when it is in view, and nothing is seen moving when it is not. */
  begin(): void {
    this.#stand(0);
    this.#show('instant');
  }

  /** Goes one hit on or back, past the last to the first; false when there is none to go to. */
  hop(by: 1 | -1): boolean {
    this.look();
    if (this.count === 0) return false;
    const before = by === 1 ? this.#last - 1 : this.#last;
    const from = this.at > 0 ? this.at - 1 : before;
    this.#stand(ringOf(from, by, this.count), this.#marks[this.at - 1]);
    this.#leaveWriting();
    this.#show(matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth');
    return true;
  }

  #stand(at: number, before?: HTMLElement): void {
    before?.removeAttribute('data-now');
    const mark = this.#marks[at];
    mark?.setAttribute('data-now', '');
    this.at = mark ? at + 1 : 0;
    if (mark) this.#last = at;
  }

  /** A text that is being written shows no marks. */
  #leaveWriting(): void {
    const { activeElement: writing } = document;
    const field = writing?.parentElement;
    if (writing instanceof HTMLElement && field?.contains(this.#marks[this.at - 1] ?? null)) writing.blur();
  }

  #show(behavior: ScrollBehavior): void {
    const mark = this.#marks[this.at - 1];
    if (mark && !this.#inView(mark)) mark.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
  }

  #inView(mark: HTMLElement): boolean {
    const place = this.#place();
    const { top, bottom } = mark.getBoundingClientRect();
    const from = place?.firstElementChild?.getBoundingClientRect().bottom ?? 0;
    const to = place?.parentElement?.getBoundingClientRect().bottom ?? innerHeight;
    return top >= from && bottom <= to;
  }
}
