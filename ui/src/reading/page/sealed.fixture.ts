// Sealed extracts to test with, made as the core makes them.

import { Encrypter } from 'age-encryption';
import { strToU8, zipSync } from 'fflate';
import type { Extract } from '../../contract/contract';
import { writtenSums } from './sums';

/** The least work there is: tests open many. */
const WORK = 2;

export type Entries = Record<string, Uint8Array>;

export function entriesOf(extract: unknown, media: Entries = {}): Entries {
  const named = Object.entries(media).map(([name, bytes]) => [`media/${name}`, bytes] as const);
  return { 'extract.json': strToU8(JSON.stringify(extract)), ...Object.fromEntries(named) };
}

/** The zip of these entries, with their sums unless these are among them. */
export function zipOf(entries: Entries): Uint8Array {
  return zipSync({ SHA256SUMS: strToU8(writtenSums(entries)), ...entries });
}

export async function sealedWith(passphrase: string, zip: Uint8Array, work = WORK): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(work);
  return encrypter.encrypt(zip);
}

export const sealedExtract = (extract: Extract, passphrase: string) =>
  sealedWith(passphrase, zipOf(entriesOf(extract)));
