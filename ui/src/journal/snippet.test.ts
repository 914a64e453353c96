import { expect, it } from 'vitest';
import { nearHit } from './snippet';

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
