// SHA256SUMS, as `sha256sum` writes and reads it. The browser's own SHA-256 is not there for a page opened from a file.

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const LINE = /^([0-9a-f]{64}) [ *](.+)$/i;

export function sumOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** The sum of each entry; nothing when it is not such a list, or tells of an entry twice. */
export function readSums(text: string): Map<string, string> | undefined {
  const sums = new Map<string, string>();
  for (const line of text.replace(/\n$/, '').split('\n')) {
    const [, sum, name] = LINE.exec(line) ?? [];
    if (!sum || !name || sums.has(name)) return undefined;
    sums.set(name, sum.toLowerCase());
  }
  return sums;
}

export function writtenSums(entries: Record<string, Uint8Array>): string {
  const names = Object.keys(entries).sort();
  return names.map((name) => `${sumOf(entries[name]!)}  ${name}\n`).join('');
}
