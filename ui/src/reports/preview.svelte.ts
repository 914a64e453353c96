// The pages of a report as they are now: asked for, and asked for again a moment after something it holds has changed.

import type { Noun, ReportRequest } from '../contract/contract';
import { asHostFailure, host, type HostFailure } from '../host';

/** Long enough not to make a page of every keystroke, short enough to feel like the same page. */
const PAUSE_MILLIS = 400;

/** What a page can hold. */
const HELD: readonly Noun[] = ['conversation', 'moment', 'goal', 'person'];

export class Preview {
  /** The bytes as they last came. */
  blob = $state.raw<Blob>();
  failure = $state.raw<HostFailure>();
  /** Whether newer ones are being made. */
  busy = $state(true);

  readonly #request: () => ReportRequest;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #latest = 0;

  /** Make it while a component starts: it ends with the component. Makes anew what `request` says when that changes. */
  constructor(request: () => ReportRequest) {
    this.#request = request;
    $effect(() => {
      const asked = request();
      this.#soon(asked, this.#latest === 0 ? 0 : PAUSE_MILLIS);
      return () => clearTimeout(this.#timer);
    });
    $effect(() =>
      host.hear((event) => {
        if (event.event === 'changed' && event.data.nouns.some((noun) => HELD.includes(noun))) {
          this.#soon(this.#request(), PAUSE_MILLIS);
        }
      }),
    );
  }

  /** Makes the same again. */
  again(): void {
    this.#soon(this.#request(), 0);
  }

  #soon(request: ReportRequest, wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#make(request), wait);
  }

  async #make(request: ReportRequest): Promise<void> {
    const mine = ++this.#latest;
    this.busy = true;
    try {
      const bytes = await host.report(request);
      if (mine === this.#latest) [this.blob, this.failure] = [new Blob([bytes]), undefined];
    } catch (thrown) {
      if (mine === this.#latest) this.failure = asHostFailure(thrown);
    } finally {
      if (mine === this.#latest) this.busy = false;
    }
  }
}
