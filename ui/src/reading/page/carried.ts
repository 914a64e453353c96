// What the page carries: base64 in an element of its own, as it was put there or as a browser saved it.

import { Closed } from './closed';

/** Base64 is read in pieces: a text of a hundred megabytes twice over is more than a phone has. */
const PIECE = 4 * 256 * 1024;

export function carriedIn(page: Document): Uint8Array {
  const base64 = page.getElementById('sealed')?.textContent?.replace(/\s+/g, '') ?? '';
  return bytesOf(base64);
}

export function bytesOf(base64: string): Uint8Array {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64) || base64.length % 4 !== 0) throw new Closed('damaged');
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((base64.length / 4) * 3 - padding);
  for (let from = 0, at = 0; from < base64.length; from += PIECE) {
    const piece = atob(base64.slice(from, from + PIECE));
    for (let i = 0; i < piece.length; i += 1) bytes[at++] = piece.charCodeAt(i);
  }
  return bytes;
}
