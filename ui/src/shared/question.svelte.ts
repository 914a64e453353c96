// A screen's question to the host: asked, shown, and asked again when something it tells about has changed.

import type { Noun } from '../contract/contract';
import { asHostFailure, host, type Answer, type Command, type HostFailure, type Request } from '../host';

/**
 * Make it while a component starts: it ends with the component. Asks again when what `request` reads changes, and
 * when a `changed` event names one of `nouns`. Keeps the last answer on screen meanwhile, and drops answers that
 * were overtaken by a later question.
 */
export class Question<C extends Command> {
  answer = $state.raw<Answer<C>>();
  failure = $state.raw<HostFailure>();
  asking = $state(true);

  readonly #command: C;
  readonly #request: () => Request<C>;
  #latest = 0;

  constructor(command: C, request: () => Request<C>, nouns: Noun[]) {
    this.#command = command;
    this.#request = request;
    $effect(() => void this.#ask(request()));
    $effect(() =>
      host.hear((event) => {
        if (event.event === 'changed' && event.data.nouns.some((noun) => nouns.includes(noun))) this.again();
      }),
    );
  }

  /** Asks the same again. */
  again(): void {
    void this.#ask(this.#request());
  }

  async #ask(request: Request<C>): Promise<void> {
    const mine = ++this.#latest;
    this.asking = true;
    try {
      const answer = await host.ask(this.#command, request);
      if (mine === this.#latest) [this.answer, this.failure] = [answer, undefined];
    } catch (thrown) {
      if (mine === this.#latest) this.failure = asHostFailure(thrown);
    } finally {
      if (mine === this.#latest) this.asking = false;
    }
  }
}
