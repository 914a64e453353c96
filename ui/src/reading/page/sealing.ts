// Sealing and opening with age, as its own implementation for TypeScript does it. What is inside is bytes here.

import { Decrypter, Encrypter } from 'age-encryption';
// The package does not export this switch. Without it, it asks a browser's own X25519, which is not there for a page
// that was opened from a file; with it, every browser does the same.
import { forceWebCryptoOff } from '../../../node_modules/age-encryption/dist/x25519.js';
import { Closed } from './closed';
import { tries } from './passphrase';

forceWebCryptoOff(true);

/** The most scrypt work a file may ask, as a power of two: 256 MB, and about a second on a computer. */
export const MOST_WORK = 18;

const MARK = 'age-encryption.org/';
const HEADER = /^age-encryption\.org\/v1\n-> (\S+)(?: (\S+))?(?: (\S+))?\n/;
/** What age answers when a key does not fit. */
const NO_MATCH = 'no identity matched';

/** Opens what was sealed with a passphrase. */
export async function opened(sealed: Uint8Array, typed: string): Promise<Uint8Array> {
  checkHeader(sealed);
  for (const passphrase of tries(typed)) {
    const found = await openedWith(sealed, passphrase);
    if (found) return found;
  }
  throw new Closed('wrong');
}

/** Whether a passphrase of a bearable cost opens it: known before anything is computed. */
function checkHeader(sealed: Uint8Array): void {
  const begin = String.fromCharCode(...sealed.subarray(0, 300));
  if (!begin.startsWith(MARK)) throw new Closed('damaged');
  if (!begin.startsWith(`${MARK}v1\n`)) throw new Closed('newer');
  const [, sort, , work] = HEADER.exec(begin) ?? [];
  if (sort === undefined) throw new Closed('damaged');
  if (sort !== 'scrypt') throw new Closed('not-passphrase');
  if (!(Number(work) <= MOST_WORK)) throw new Closed('work');
}

async function openedWith(sealed: Uint8Array, passphrase: string): Promise<Uint8Array | undefined> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return await decrypter.decrypt(sealed);
  } catch (thrown) {
    if (thrown instanceof Error && thrown.message.startsWith(NO_MATCH)) return undefined;
    throw thrown;
  }
}

/** Seals for whoever has the key of a recipient, `age1…`. */
export async function sealedFor(recipient: string, bytes: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(bytes);
}
