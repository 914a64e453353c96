// A file read back whole, in stretches, to show it or save a copy of it: how far that is, and stopping when nobody waits
// any more.

import type { Attachment } from '../../contract/contract';
import { asHostFailure, type Host, type HostFailure } from '../../host/host';

const STRETCH = 4 << 20;

export class Whole {
  /** The file once it is there. */
  blob = $state.raw<Blob>();
  read = $state(0);
  failure = $state.raw<HostFailure>();

  readonly #host: Pick<Host, 'readFile'>;
  readonly #file: Attachment;
  readonly #most: number;
  #left = false;

  /** Reads at most so many bytes of it. */
  constructor(host: Pick<Host, 'readFile'>, file: Attachment, most = Infinity) {
    this.#host = host;
    this.#file = file;
    this.#most = Math.min(most, file.bytes);
    void this.#read();
  }

  /** Nobody waits any more. */
  leave(): void {
    this.#left = true;
  }

  async #read(): Promise<void> {
    const stretches: BlobPart[] = [];
    try {
      while (this.read < this.#most && !this.#left) {
        const most = Math.min(STRETCH, this.#most - this.read);
        const bytes = await this.#host.readFile(this.#file.digest, this.read, most);
        // A store that ends before the file does would be asked for ever.
        if (bytes.length === 0) break;
        stretches.push(bytes);
        this.read += bytes.length;
      }
      if (!this.#left) this.blob = new Blob(stretches, { type: this.#file.media_type });
    } catch (thrown) {
      this.failure = asHostFailure(thrown);
    }
  }
}
