import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { containerIn } from './container';
import { zipOf, type Entries } from './sealed.fixture';
import { writtenSums } from './sums';

const document = strToU8('{}');
const good: Entries = {
  'extract.json': document,
  'extract.html': strToU8('<p>'),
  'media/a.jpg': strToU8('a'),
};
const opens = (zip: Uint8Array) => {
  try {
    return containerIn(zip).document;
  } catch {
    return undefined;
  }
};

describe('a container', () => {
  it('opens when all of it is told by its sums', () => {
    expect(opens(zipOf(good))).toEqual(document);
    expect(
      opens(
        zipSync({
          ...good,
          'SHA256SUMS.minisig': strToU8('untrusted'),
          SHA256SUMS: strToU8(writtenSums(good)),
        }),
      ),
    ).toEqual(document);
  });

  it('holds nothing strange', () => {
    const names = [
      'reply.json',
      'x',
      'media/',
      'media/../x',
      'media/A.jpg',
      'media/.a',
      'media/a.',
      'constructor',
      `media/${'a'.repeat(101)}`,
    ];
    for (const name of names) {
      const entries = Object.fromEntries([...Object.entries(good), [name, strToU8('x')]]);
      expect(opens(zipOf(entries)), name).toBeUndefined();
    }
  });

  it('is damaged when a sum is wrong, missing, or of nothing', () => {
    const sums = (text: string) => opens(zipSync({ ...good, SHA256SUMS: strToU8(text) }));
    const written = writtenSums(good);
    expect(sums(written)).toEqual(document);
    expect(sums(written.replace(/[0-9a-f]/g, '0'))).toBeUndefined();
    expect(sums(written.split('\n').slice(1).join('\n'))).toBeUndefined();
    expect(sums(`${written}${'0'.repeat(64)}  media/b.jpg\n`)).toBeUndefined();
    expect(sums(written + written)).toBeUndefined();
    expect(sums('')).toBeUndefined();
    expect(opens(zipSync(good))).toBeUndefined();
  });

  it('needs a document, and a zip', () => {
    const { 'extract.json': _, ...without } = good;
    expect(opens(zipOf(without))).toBeUndefined();
    expect(opens(new Uint8Array())).toBeUndefined();
    expect(opens(strToU8('PK'.repeat(40)))).toBeUndefined();
    const zip = zipOf(good);
    expect(opens(zip.subarray(0, zip.length - 30))).toBeUndefined();
  });

  it('is not read when it says it is too large, or lies about that', () => {
    const bomb = zipOf({ 'extract.json': new Uint8Array(33 << 20) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(opens(bomb)).toBeUndefined();
    // The same, and its directory says that it unfolds to ten bytes.
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    const mark = 0x02014b50;
    for (let at = 0; at < bomb.length - 46; at += 1) {
      if (view.getUint32(at, true) === mark && view.getUint32(at + 24, true) === 33 << 20)
        view.setUint32(at + 24, 10, true);
    }
    const began = performance.now();
    expect(opens(bomb)).toBeUndefined();
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
