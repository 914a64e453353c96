import { expect, it } from 'vitest';
import cases from '../../../../tests/written/cases.json';
import type { Fragment } from '../../contract/contract';
import { plain, textOf } from '../fragments';
import { shown } from './shown';

it.each(cases.shown as [string, string][])('%j is read as %j', (text, expected) =>
  expect(textOf(shown(plain(text)))).toBe(expected),
);

/** The same draws every time, so that a red run can be looked into. */
function* draws(): Generator<(most: number) => number> {
  for (let seed = 1; seed <= 3_000; seed++) {
    let state = seed * 2_654_435_761;
    yield (most) => {
      state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) >>> 0;
      return state % most;
    };
  }
}

const PIECES = [
  'a',
  'b',
  'é',
  ' ',
  '  ',
  '\n',
  '\n',
  '*',
  '**',
  '- ',
  '> ',
  '1. ',
  '[',
  ']',
  '(',
  ')',
  '.',
  '_',
];

/** Some text, cut in stretches that are in turn marked and not. */
function drawnText(draw: (most: number) => number): Fragment[] {
  const stretches = Array.from({ length: 1 + draw(4) }, () =>
    Array.from({ length: draw(12) }, () => PIECES[draw(PIECES.length)]).join(''),
  );
  return stretches.map((text, i) => ({ text, hit: i % 2 === 1 })).filter(({ text }) => text !== '');
}

const without = (text: string, signs: RegExp) => text.replace(signs, '');

it('shows every character that is no sign, in order, marked or not', () => {
  for (const draw of draws()) {
    const fragments = drawnText(draw);
    const [before, after] = [textOf(fragments), textOf(shown(fragments))];
    const signs = /[\s*>-]/g;
    expect(without(after, signs), JSON.stringify(before)).toBe(without(before, signs));
    expect(after).toBe(textOf(shown(plain(before))));
  }
});

it('keeps the marks on what is shown', () => {
  const letters = (fragments: Fragment[], hit: boolean) =>
    without(textOf(fragments.filter((fragment) => fragment.hit === hit)), /[^abé]/g);
  for (const draw of draws()) {
    const fragments = drawnText(draw);
    for (const hit of [true, false]) expect(letters(shown(fragments), hit)).toBe(letters(fragments, hit));
  }
});
