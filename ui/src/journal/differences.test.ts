import { describe, expect, it } from 'vitest';
import { wordDifferences, type Stretch } from './differences';

const told = (stretches: Stretch[]) =>
  stretches
    .map(({ text, how }) => (how === 'same' ? text : how === 'added' ? `[+${text}]` : `[-${text}]`))
    .join('');

describe('differences between texts', () => {
  it('are words', () => {
    expect(told(wordDifferences('Met An de toets bekeken.', 'Met Bea de toets van 3B bekeken.'))).toBe(
      'Met [-An][+Bea] de toets [+van 3B ]bekeken.',
    );
  });
  it('leave every word in its place', () => {
    const [before, after] = ['Eerst de fouten, dan de punten.', 'Dan de punten. Eerst de fouten?'];
    const stretches = wordDifferences(before, after);
    const side = (gone: Stretch['how']) =>
      stretches
        .filter(({ how }) => how !== gone)
        .map(({ text }) => text)
        .join('');
    expect([side('added'), side('removed')]).toEqual([before, after]);
  });
  it('are one stretch where there was nothing, or is nothing', () => {
    expect(wordDifferences('', 'Nieuw.')).toEqual([{ text: 'Nieuw.', how: 'added' }]);
    expect(wordDifferences('Weg.', '')).toEqual([{ text: 'Weg.', how: 'removed' }]);
  });
  it('pass over long stretches that stayed', () => {
    const long = 'woord '.repeat(500);
    const shown = told(wordDifferences(`${long}een einde ${long}`, `${long}het einde ${long}`));
    expect(shown).toMatch(/^…[^…]+woord \[-een\]\[\+het\] einde woord [^…]+…$/);
    expect(shown.length).toBeLessThan(300);
  });
  it('of long texts that have nothing in common come soon, and short', () => {
    const words = (letter: string) =>
      Array.from({ length: 60_000 }, (_, i) => `${letter}${(i * 7919) % 60_013}`).join(' ');
    const started = performance.now();
    const stretches = wordDifferences(words('a'), words('b'));
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(stretches.map(({ how }) => how)).toEqual(['removed', 'added']);
    expect(told(stretches).length).toBeLessThan(3_000);
  });
});
