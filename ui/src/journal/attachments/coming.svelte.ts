// Files on their way into moments: one after the other, each in stretches, so that a large one is never whole in
// memory; stopped or tried again one by one. Wherever a file was given, its way is here, and goes on when the screen it
// was given on is left. Not here: what is told and drawn (Coming.svelte).

import type { Attached, MomentId, UploadId } from '../../contract/contract';
import { asHostFailure, HostFailure, type Host } from '../../host/host';

/** So many bytes at a time: few enough to stop soon and to show how far it is. */
export const STRETCH = 2 << 20;

/** What could not be read where it lay, which is no failure of the core. */
export class Unreadable extends Error {}

/** A file on its way. */
export class Coming {
  sent = $state(0);
  stage = $state<'waiting' | 'sending' | 'keeping' | 'failed'>('waiting');
  failure = $state.raw<HostFailure | Unreadable>();
  stopped = false;

  constructor(
    readonly moment: MomentId,
    readonly file: File,
    readonly keepPlace: boolean,
  ) {}
}

/** What came in, of those that were given while others were still on their way. */
export type Came = { file: File; attached: Attached };

export class Arrivals {
  /** On their way, waiting, or not come through. */
  coming = $state<Coming[]>([]);

  readonly #host: Pick<Host, 'ask' | 'send'>;
  readonly #came: (came: Came[]) => void;
  readonly #stopped: (file: File) => void;
  #working = false;

  /** `came` hears what came in, each time nothing waits any more; `stopped` what was stopped. */
  constructor(host: Pick<Host, 'ask' | 'send'>, came: (came: Came[]) => void, stopped: (file: File) => void) {
    this.#host = host;
    this.#came = came;
    this.#stopped = stopped;
  }

  /** Takes files into a moment. */
  take(moment: MomentId, files: Iterable<File>, keepPlace = false): void {
    for (const file of files) this.coming.push(new Coming(moment, file, keepPlace));
    void this.#work();
  }

  /** Stops one; nothing of it is kept. */
  stop(one: Coming): void {
    if (one.stage === 'sending') one.stopped = true;
    else this.aside(one);
  }

  /** Tries one again that did not come through. */
  again(one: Coming): void {
    [one.stage, one.sent, one.failure] = ['waiting', 0, undefined];
    void this.#work();
  }

  /** Lets one be that did not come through, or that still waits. */
  aside(one: Coming): void {
    this.coming = this.coming.filter((other) => other !== one);
  }

  /** The vault was locked: whoever comes next sees nothing of what was on its way. */
  clear(): void {
    for (const one of this.coming) one.stopped = true;
    this.coming = [];
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    const came: Came[] = [];
    for (let next = this.#next(); next; next = this.#next()) {
      const attached = await this.#bring(next);
      if (attached) came.push({ file: next.file, attached });
    }
    this.#working = false;
    if (came.length > 0) this.#came(came);
  }

  #next(): Coming | undefined {
    return this.coming.find(({ stage }) => stage === 'waiting');
  }

  async #bring(one: Coming): Promise<Attached | undefined> {
    one.stage = 'sending';
    try {
      const attached = await this.#send(one);
      this.aside(one);
      if (!attached) this.#stopped(one.file);
      return attached;
    } catch (thrown) {
      one.failure = thrown instanceof Unreadable ? thrown : asHostFailure(thrown);
      one.stage = 'failed';
      return undefined;
    }
  }

  async #send(one: Coming): Promise<Attached | undefined> {
    const { name, size } = one.file;
    const { upload } = await this.#host.ask('begin_attachment', { name, bytes: size });
    try {
      while (one.sent < size && !one.stopped) await this.#sendStretch(upload, one);
      if (one.stopped) return await this.#cancel(upload);
      one.stage = 'keeping';
      const { moment, keepPlace: keep_place } = one;
      return await this.#host.ask('finish_attachment', { upload, moment, keep_place });
    } catch (thrown) {
      await this.#cancel(upload);
      throw thrown;
    }
  }

  async #sendStretch(upload: UploadId, one: Coming): Promise<void> {
    const stretch = one.file.slice(one.sent, one.sent + STRETCH);
    const bytes = await stretch.arrayBuffer().catch(() => Promise.reject(new Unreadable(one.file.name)));
    await this.#host.send(upload, new Uint8Array(bytes));
    one.sent += bytes.byteLength;
  }

  /** What came in is let go of; should that fail, the core sweeps it itself. */
  async #cancel(upload: UploadId): Promise<undefined> {
    await this.#host.ask('cancel_attachment', { upload }).catch(() => undefined);
  }
}
