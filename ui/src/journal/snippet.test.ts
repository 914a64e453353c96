import { expect, it } from 'vitest';
import { nearHit, ONE_LINE } from './snippet';

const plain = (text: string) => ({ text, hit: false });
const hit = (text: string) => ({ text, hit: true });
const long = 'Na de middag eerst zelf een glas water en dan pas de deur open. De drukste ';

it('leaves alone what shows its hit already', () => {
  const early = [plain('Over het '), hit('leerklimaat'), plain(' gepraat.')];
  expect(nearHit(early)).toEqual(early);
  expect(nearHit([plain(long.repeat(3))])).toEqual([plain(long.repeat(3))]);
  expect(nearHit([])).toEqual([]);
});

it('begins closer to a hit that comes later, at a whole word', () => {
  expect(nearHit([plain(long), hit('klas'), plain(' is rustig.')])).toEqual([
    plain('…deur open. De drukste '),
    hit('klas'),
    plain(' is rustig.'),
  ]);
});

it('keeps a long word whole rather than nothing', () => {
  expect(nearHit([plain('x'.repeat(80)), hit('klas')])[0]?.text).toBe(`…${'x'.repeat(25)}`);
});

it('leaves less before it on a line that is shared', () => {
  const passage = [plain('Rust komt van een '), hit('klas'), plain(' die weet wat komt.')];
  expect(nearHit(passage)).toEqual(passage);
  expect(nearHit(passage, ONE_LINE)[0]).toEqual(plain('…een '));
});
