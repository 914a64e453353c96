// From what a page carries and a passphrase to an extract and its files.

import type { Extract, SharedFile } from '../../contract/contract';
import { sortOf } from '../../journal/attachments/sorts';
import { Closed, reasonOf } from './closed';
import { containerIn } from './container';
import { extractIn } from './document';
import { opened } from './sealing';

export interface OpenExtract {
  extract: Extract;
  bytes: (file: SharedFile) => Uint8Array<ArrayBuffer> | undefined;
}

export async function openExtract(sealed: Uint8Array, typed: string): Promise<OpenExtract> {
  try {
    const { document, medium } = containerIn(await opened(sealed, typed));
    return { extract: extractIn(document), bytes: ({ entry }) => medium(entry) };
  } catch (thrown) {
    throw new Closed(reasonOf(thrown));
  }
}

/** A file to show, of a media type that shows and does nothing else. */
export function blobOf(file: SharedFile, bytes: Uint8Array<ArrayBuffer> | undefined): Blob | undefined {
  const isShown = ['image', 'audio', 'video'].includes(sortOf(file));
  return bytes && new Blob([bytes], { type: isShown ? file.media_type : 'application/octet-stream' });
}
