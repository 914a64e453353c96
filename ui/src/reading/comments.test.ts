import { expect, it } from 'vitest';
import { beginOf, blankComment, byMoment, shownComments, withComment, withoutComment } from './comments';

const first = { ...blankComment('m1'), text: 'Mooi gezien.' };
const second = { ...blankComment('m2'), text: 'Hoe merkte je dat?' };

it('keeps a comment in its place', () => {
  const both = withComment(withComment([], first), second);
  const changed = withComment(both, { ...first, text: 'Scherp gezien.', sort: 'compliment' });
  expect(changed.map(({ text }) => text)).toEqual(['Scherp gezien.', 'Hoe merkte je dat?']);
});

it('a blank comment is none', () => {
  expect(withComment([first], { ...first, text: ' \n' })).toEqual([]);
  expect(withComment([], blankComment('m1'))).toEqual([]);
  expect(withoutComment([first, second], first.id)).toEqual([second]);
});

it('finds the comments of a moment', () => {
  expect(byMoment([first, second]).get('m2')).toEqual([second]);
  expect(byMoment([]).get('m2')).toBeUndefined();
});

it('shows what is being begun, once', () => {
  const begun = blankComment('m1');
  expect(shownComments([first], begun)).toEqual([first, begun]);
  expect(shownComments([first], first)).toEqual([first]);
  expect(shownComments([first], undefined)).toEqual([first]);
});

it('tells a comment by its first words', () => {
  expect(beginOf(first)).toBe('Mooi gezien.');
  expect(beginOf({ ...first, text: 'een twee\n drie' }, 10)).toBe('een twee d…');
});
