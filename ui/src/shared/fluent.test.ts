import { describe, expect, it } from 'vitest';
import { bundleOf, format, piecesOf } from './fluent';

const nl = bundleOf('nl', [
  'moments = { $count ->\n    [one] één moment\n   *[other] { $count } momenten\n}\n',
  'with = met { $name }\n',
  'number-3 = drie\n',
  'steps = { WRITTEN($count) } stappen\n',
]);

describe('a sentence', () => {
  it('counts', () => {
    expect(format(nl, 'moments', { count: 1 })).toBe('één moment');
    expect(format(nl, 'moments', { count: 3 })).toBe('3 momenten');
  });
  it('says small numbers in words and others in digits', () => {
    expect(format(nl, 'steps', { count: 3 })).toBe('drie stappen');
    expect(format(nl, 'steps', { count: 1300 })).toBe('1.300 stappen');
  });
  it('holds no marks around what is filled in', () =>
    expect(format(nl, 'with', { name: 'An' })).toBe('met An'));
  it('shows a key that is missing', () => expect(format(nl, 'nothing-here')).toBe('⟨nothing-here⟩'));
});

describe('pieces', () => {
  it('count the links in order', () => {
    expect(piecesOf('Je noteerde <a>231 momenten</a>; <a>19</a> probeerde je.')).toEqual([
      { text: 'Je noteerde ' },
      { text: '231 momenten', link: 0 },
      { text: '; ' },
      { text: '19', link: 1 },
      { text: ' probeerde je.' },
    ]);
  });
  it('are one where nothing is linked', () =>
    expect(piecesOf('Nog niets.')).toEqual([{ text: 'Nog niets.' }]));
});
