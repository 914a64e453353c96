import { expect, it } from 'vitest';
import { asTyped, tries } from './passphrase';

it('reads what was meant', () => {
  const meant = 'aardbei-fiets-kaars-molen-regen-trap';
  const typed = [
    'Aardbei fiets kaars molen regen trap',
    ' aardbei - fiets – kaars_molen, regen. TRAP\n',
    'aardbei‑fiets‑kaars‑molen‑regen‑trap',
    meant,
  ];
  for (const text of typed) expect(asTyped(text)).toBe(meant);
});

it('tries what was typed first, and nothing twice', () => {
  expect(tries('Mijn Zin')).toEqual(['Mijn Zin', 'mijn-zin']);
  expect(tries('mijn-zin')).toEqual(['mijn-zin']);
  expect(tries('')).toEqual([]);
  expect(tries(' ')).toEqual([' ']);
});
