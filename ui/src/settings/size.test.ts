import { describe, expect, it } from 'vitest';
import { sizeOf } from './size';

describe('the size of a file', () => {
  it.each([
    [0, '0 byte'],
    [482_133, '482 kB'],
    [1_481_133, '1,48 MB'],
    [2_500_000_000_000, '2.500 GB'],
  ])('%d bytes are %s', (bytes, written) => expect(sizeOf(bytes, 'nl')).toBe(written));
});
