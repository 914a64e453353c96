import { describe, expect, it } from 'vitest';
import { plainContent, remainder, restored } from './capture';

describe('after saving', () => {
  it('the field is empty', () => expect(remainder('gelezen', 'gelezen')).toBe(''));
  it('what was typed meanwhile stays', () => expect(remainder('gelezen.', 'gelezen. En')).toBe('En'));
  it('a text that was changed meanwhile stays whole', () =>
    expect(remainder('gelezen', 'gehoord')).toBe('gehoord'));
});

describe('after undo', () => {
  it('the text is back', () => expect(restored('gelezen', ' ')).toBe('gelezen'));
  it('a text begun since is left alone', () => expect(restored('gelezen', 'nu dit')).toBe('nu dit'));
});

it('a plain moment is private', () =>
  expect(plainContent('social', '2026-11-22', 'x').visibility).toBe('private'));
