import { expect, it } from 'vitest';
import { bytesOf } from './carried';

it('reads base64 of any length', () => {
  for (let length = 1; length < 50; length += 1) {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 97) % 256);
    expect(bytesOf(btoa(String.fromCharCode(...bytes)))).toEqual(bytes);
  }
  // More than one piece.
  expect(bytesOf('QUJD'.repeat(600_000)).length).toBe(1_800_000);
});

it('says of anything else that it is damaged', () => {
  for (const text of ['', '<!--sealed-->', 'QUJ', 'QU=D', 'QUJ_'])
    expect(() => bytesOf(text), text).toThrow();
});
