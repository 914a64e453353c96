// The files that go with an extract: read whole from the vault, to show them or to save a copy.

import type { SharedFile } from '../contract/contract';
import { host } from '../host';
import { tellFailure } from '../shared/notice.svelte';

const STRETCH = 4 << 20;

/** The bytes of a file; rejects when the vault does not have them. */
export async function wholeFile(file: Pick<SharedFile, 'digest' | 'bytes' | 'media_type'>): Promise<Blob> {
  const stretches: BlobPart[] = [];
  for (let read = 0; read < file.bytes;) {
    const bytes = await host.readFile(file.digest, read, Math.min(STRETCH, file.bytes - read));
    // A store that ends before the file does would be asked for ever.
    if (bytes.length === 0) break;
    stretches.push(bytes);
    read += bytes.length;
  }
  return new Blob(stretches, { type: file.media_type });
}

/** Opens a copy in another program, or saves it where there is none to ask. */
export async function copyOf(file: SharedFile): Promise<void> {
  try {
    if (host.opensElsewhere) {
      const { path } = await host.ask('lend_attachment', { digest: file.digest, name: file.name });
      await host.openElsewhere(path);
    } else download(await wholeFile(file), file.name);
  } catch (thrown) {
    tellFailure(thrown);
  }
}

/** Saves something as a file, as a browser does. */
export function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser takes the bytes over before it comes back here.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}
