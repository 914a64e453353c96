import { expect, it } from 'vitest';
import { readSums, sumOf, writtenSums } from './sums';

const abc = new TextEncoder().encode('abc');
const SUM = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

it('reads and writes what sha256sum does', () => {
  expect(sumOf(abc)).toBe(SUM);
  expect(writtenSums({ b: abc, a: abc })).toBe(`${SUM}  a\n${SUM}  b\n`);
  expect(readSums(`${SUM}  a\n${SUM.toUpperCase()} *b\n`)).toEqual(
    new Map([
      ['a', SUM],
      ['b', SUM],
    ]),
  );
});

it('knows what is no such list', () => {
  for (const text of ['', '\n', `${SUM} a\n`, `${SUM}  \n`, `${SUM}  a\n${SUM}  a\n`, `${SUM}  a\n\n`, 'x']) {
    expect(readSums(text), text).toBeUndefined();
  }
});
