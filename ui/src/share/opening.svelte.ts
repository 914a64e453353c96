// A sealed file on its way in: sent in stretches, opened, and asked a passphrase for where it has one, with what came in
// kept for the next try. Not here: what is told and drawn (OpenFile.svelte).

import type { TookIn, UploadId } from '../contract/contract';
import { asHostFailure, type Host, type HostFailure } from '../host/host';
import { STRETCH, Unreadable } from '../journal/attachments/coming.svelte';

export class Opening {
  stage = $state<'none' | 'sending' | 'opening' | 'asking'>('none');
  sent = $state(0);
  file = $state.raw<File>();
  /** Why it did not open; at `asking` why it did not open with what was typed. */
  failure = $state.raw<HostFailure | Unreadable>();

  #upload: UploadId | undefined;
  #turn = 0;
  readonly #host: Pick<Host, 'ask' | 'send'>;
  readonly #opened: (took: TookIn) => void;

  /** `opened` hears what the file turned out to be. */
  constructor(host: Pick<Host, 'ask' | 'send'>, opened: (took: TookIn) => void) {
    this.#host = host;
    this.#opened = opened;
  }

  /** Takes a file in. */
  async take(file: File): Promise<void> {
    this.give();
    const turn = this.#turn;
    [this.file, this.sent, this.stage] = [file, 0, 'sending'];
    try {
      if (await this.#send(file, turn)) await this.#open(turn);
    } catch (thrown) {
      if (turn !== this.#turn) return;
      this.give();
      this.failure = thrown instanceof Unreadable ? thrown : asHostFailure(thrown);
    }
  }

  /** Tries a passphrase on what came in. The core reads it as it was typed, and as it was meant. */
  async unlock(passphrase: string): Promise<void> {
    this.failure = undefined;
    await this.#open(this.#turn, passphrase);
  }

  /** Gives it up: nothing of it is kept. */
  give(): void {
    const upload = this.#upload;
    this.#turn += 1;
    [this.#upload, this.stage, this.failure] = [undefined, 'none', undefined];
    // Should that fail, the core sweeps it itself.
    if (upload !== undefined) void this.#host.ask('cancel_attachment', { upload }).catch(() => undefined);
  }

  /** Whether all of it came in before it was given up. */
  async #send(file: File, turn: number): Promise<boolean> {
    const { upload } = await this.#host.ask('begin_attachment', { name: file.name, bytes: file.size });
    if (turn !== this.#turn) {
      await this.#host.ask('cancel_attachment', { upload }).catch(() => undefined);
      return false;
    }
    this.#upload = upload;
    while (this.sent < file.size && turn === this.#turn) {
      const stretch = file.slice(this.sent, this.sent + STRETCH);
      const bytes = await stretch.arrayBuffer().catch(() => Promise.reject(new Unreadable(file.name)));
      if (turn !== this.#turn) return false;
      await this.#host.send(upload, new Uint8Array(bytes));
      this.sent += bytes.byteLength;
    }
    return turn === this.#turn;
  }

  async #open(turn: number, passphrase?: string): Promise<void> {
    const upload = this.#upload;
    if (upload === undefined) return;
    this.stage = 'opening';
    try {
      const request = passphrase === undefined ? { upload } : { upload, passphrase };
      const took = await this.#host.ask('take_in', request);
      if (turn !== this.#turn) return;
      [this.#upload, this.stage] = [undefined, 'none'];
      this.#opened(took);
    } catch (thrown) {
      if (turn === this.#turn) this.#refused(asHostFailure(thrown));
    }
  }

  #refused(failure: HostFailure): void {
    if (failure.code === 'needs_passphrase' || failure.code === 'sealed_wrong_passphrase') {
      this.stage = 'asking';
      this.failure = failure.code === 'needs_passphrase' ? undefined : failure;
    } else {
      this.give();
      this.failure = failure;
    }
  }
}
