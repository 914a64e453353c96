import { describe, expect, it } from 'vitest';
import type { Change, Content, Verb, Version } from '../contract/contract';
import { bare } from './bare.fixture';
import { bouts, changesOf, fieldBack, wholeBack } from './versions';

const MINUTE = 60_000;
const { id: _i, logged_at: _l, logged_offset: _o, deleted_at: _d, ...content } = bare;

function version(
  id: number,
  minutes: number,
  verb: Verb,
  changes: Change[],
  held: Partial<Content> = {},
): Version {
  const operation = { id, verb, at: minutes * MINUTE };
  return { operation, changes, content: { ...content, ...held }, deleted: false };
}
const text = (before: string | null, after: string): Change => ({ field: 'text', before, after });

describe('bouts of writing', () => {
  const logged = version(1, 0, 'log', [text(null, 'a')]);
  it('stand as one, from before the first to after the last', () => {
    const versions = [
      version(3, 4, 'edit', [text('ab', 'abc')]),
      version(2, 1, 'edit', [text('a', 'ab')]),
      logged,
    ];
    const shown = bouts(versions);
    expect(shown.map((one) => one.operation.id)).toEqual([3, 1]);
    expect(shown[0]?.changes).toEqual([text('a', 'abc')]);
  });
  it('end after a while, at another field, and at another deed', () => {
    const apart = [version(3, 9, 'edit', [text('ab', 'abc')]), version(2, 1, 'edit', [text('a', 'ab')])];
    expect(bouts(apart)).toHaveLength(2);
    const other: Change = { field: 'minutes', before: null, after: 5 };
    expect(bouts([version(3, 2, 'edit', [other]), version(2, 1, 'edit', [text('a', 'ab')])])).toHaveLength(2);
    expect(
      bouts([version(3, 2, 'undo', [text('ab', 'a')]), version(2, 1, 'edit', [text('a', 'ab')])]),
    ).toHaveLength(2);
  });
});

describe('putting back', () => {
  const tags: Change = { field: 'tags', before: [], after: ['taal'] };
  const edit = version(2, 1, 'edit', [text('vroeger', 'nu'), tags], { text: 'nu', tags: ['taal'] });
  it('gives one field what it held before', () => {
    expect(fieldBack(tags, { ...bare, text: 'nog later', tags: ['taal'] })).toEqual({ tags: [] });
    expect(fieldBack(tags, { ...bare, tags: [] })).toBeNull();
  });
  it('gives all fields what they held in a version', () => {
    const now = { ...bare, text: 'nog later', tags: [], minutes: 5 };
    expect(wholeBack(edit, now)).toEqual({ text: 'nu', tags: ['taal'], minutes: null });
    expect(wholeBack(edit, { ...bare, text: 'nu', tags: ['taal'] })).toBeNull();
  });
  it('offers no field of the first version, nor of deleting', () => {
    expect(changesOf(version(1, 0, 'log', [text(null, 'a')]))).toEqual([]);
    const gone = version(2, 1, 'delete', [{ field: 'deleted_at', before: null, after: 5 }]);
    expect(changesOf(gone)).toEqual([]);
    expect(changesOf(edit)).toHaveLength(2);
  });
});
