import { describe, expect, it } from 'vitest';
import type { Change, Content, Verb, Version } from '../contract/contract';
import { bare } from './bare.fixture';
import { bouts, puttingBack } from './versions';

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
  it('gives the fields of that version what they held before it', () => {
    const edit = version(2, 1, 'edit', [text('vroeger', 'nu'), tags]);
    expect(puttingBack(edit, { ...bare, text: 'nog later', tags: ['taal'] })).toEqual({
      text: 'vroeger',
      tags: [],
    });
  });
  it('leaves out what is so again', () => {
    const edit = version(2, 1, 'edit', [text('vroeger', 'nu'), tags]);
    expect(puttingBack(edit, { ...bare, text: 'vroeger', tags: ['taal'] })).toEqual({ tags: [] });
    expect(puttingBack(edit, { ...bare, text: 'vroeger' })).toBeNull();
  });
  it('has nothing to do for the first version, nor for deleting', () => {
    expect(puttingBack(version(1, 0, 'log', [text(null, 'a')]), bare)).toBeNull();
    const gone = version(2, 1, 'delete', [{ field: 'deleted_at', before: null, after: 5 }]);
    expect(puttingBack(gone, bare)).toBeNull();
  });
});
