// From a sealed file to what it says, there and back.

import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { extract, moment } from '../extract.fixture';
import type { Reason } from './closed';
import { blobOf, openExtract } from './opening';
import { entriesOf, sealedExtract, sealedWith, zipOf } from './sealed.fixture';
import { sealedFor } from './sealing';
import { sumOf } from './sums';

const PHRASE = 'aardbei-fiets-kaars';

const reasonFor = (sealed: Uint8Array, typed = PHRASE): Promise<Reason | 'open'> =>
  openExtract(sealed, typed).then(
    () => 'open',
    (closed) => closed.reason,
  );

describe('a sealed extract', () => {
  it('opens with its passphrase, however that is typed', async () => {
    const whole = extract({ moments: [moment({ text: '<b>niet vet</b>' })] });
    const sealed = await sealedExtract(whole, PHRASE);
    for (const typed of [PHRASE, ' Aardbei Fiets  Kaars', 'AARDBEI - fiets_kaars.']) {
      expect((await openExtract(sealed, typed)).extract.moments[0]?.text).toBe('<b>niet vet</b>');
    }
  });

  it('opens with a phrase of the learner’s own, with its capitals', async () => {
    expect(await reasonFor(await sealedExtract(extract(), 'Regen op het Dak'), 'Regen op het Dak')).toBe(
      'open',
    );
  });

  it('tells a wrong passphrase from damage', async () => {
    const sealed = await sealedExtract(extract(), PHRASE);
    expect(await reasonFor(sealed, 'aardbei fiets kers')).toBe('wrong');
    const last = sealed.slice();
    last[last.length - 1]! ^= 1;
    expect(await reasonFor(last)).toBe('damaged');
    expect(await reasonFor(sealed.subarray(0, -40))).toBe('damaged');
    expect(await reasonFor(new Uint8Array())).toBe('damaged');
    expect(await reasonFor(new TextEncoder().encode('<html>'))).toBe('damaged');
    expect(await reasonFor(new TextEncoder().encode('age-encryption.org/v1\nrommel'))).toBe('damaged');
  });

  it('says what it cannot open', async () => {
    const recipient = await identityToRecipient(await generateX25519Identity());
    expect(await reasonFor(await sealedFor(recipient, new Uint8Array()))).toBe('not-passphrase');
    expect(await reasonFor(new TextEncoder().encode('age-encryption.org/v2\n'))).toBe('newer');
    // Never computed: the header says how much it would be.
    expect(await reasonFor(new TextEncoder().encode('age-encryption.org/v1\n-> scrypt AAAA 19\n'))).toBe(
      'work',
    );
    expect(
      await reasonFor(new TextEncoder().encode('age-encryption.org/v1\n-> scrypt AAAA Infinity\n')),
    ).toBe('work');
  });

  it('shows nothing of a newer one', async () => {
    const newer = { ...extract(), format: 2, moments: 'in another shape' };
    expect(await reasonFor(await sealedWith(PHRASE, zipOf(entriesOf(newer))))).toBe('newer');
  });

  it('gives files only as they were sealed', async () => {
    const bytes = new Uint8Array([137, 80, 78, 71]);
    const entry = 'ab.png';
    const file = { entry, digest: sumOf(bytes), name: 'bord.png', media_type: 'image/png', bytes: 4 };
    const { bytes: read } = await openExtract(
      await sealedWith(PHRASE, zipOf(entriesOf(extract(), { [entry]: bytes }))),
      PHRASE,
    );
    expect(read(file)).toEqual(bytes);
    expect(read({ ...file, entry: '../extract.json' })).toBeUndefined();
    const sums = zipOf(entriesOf(extract(), { [entry]: bytes }));
    const entries = { ...entriesOf(extract(), { [entry]: new Uint8Array([1, 2, 3, 4]) }) };
    const { unzipSync } = await import('fflate');
    const altered = zipOf({ ...entries, SHA256SUMS: unzipSync(sums)['SHA256SUMS']! });
    expect((await openExtract(await sealedWith(PHRASE, altered), PHRASE)).bytes(file)).toBeUndefined();
  });

  it('opens at the cost the core seals with', async () => {
    const encrypter = new Encrypter();
    encrypter.setPassphrase(PHRASE);
    encrypter.setScryptWorkFactor(15);
    const sealed = await encrypter.encrypt(zipOf(entriesOf(extract())));
    expect(await reasonFor(sealed)).toBe('open');
  });
});

it('a file is shown as what it is only where showing does nothing else', () => {
  const file = { entry: 'a', digest: '', name: 'a', bytes: 1 };
  const typeOf = (media_type: string) => blobOf({ ...file, media_type }, new Uint8Array([1]))?.type;
  expect(typeOf('image/png')).toBe('image/png');
  for (const type of ['text/html', 'image/svg+xml', 'application/pdf', 'text/javascript']) {
    expect(typeOf(type)).toBe('application/octet-stream');
  }
  expect(blobOf({ ...file, media_type: 'image/png' }, undefined)).toBeUndefined();
});
