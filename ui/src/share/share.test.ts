import { describe, expect, it } from 'vitest';
import type { Extract, OpenShared } from '../contract/contract';
import {
  begunWith,
  chosenAgain,
  FIELDS,
  hindrance,
  isReceived,
  receivedAddress,
  sealing,
  sharedAddress,
  stepAfter,
  stepIn,
  toggled,
  waysFor,
  withMoments,
  withQuestion,
} from './share';

const SIX_WORDS = 'regen-op-het-dak-vandaag';

function open(moments: number, stamp = 'now'): OpenShared {
  const preview = { moments: Array.from({ length: moments }, () => ({})) } as unknown as Extract;
  const note = { id: 'x', content: begunWith(), made_at: 0, deleted_at: null };
  return { note, contact: null, preview, noticed: [], files: [], stamp };
}

const queryOf = (hash: string) => new URLSearchParams(hash.split('?')[1]);

describe('where an extract is', () => {
  it('is told apart from one of someone else by its address', () => {
    expect(isReceived(queryOf(receivedAddress('x')))).toBe(true);
    expect(isReceived(queryOf(sharedAddress('x', 'preview')))).toBe(false);
    expect(stepIn(queryOf(sharedAddress('x', 'preview')))).toBe('preview');
    expect(stepIn(queryOf(sharedAddress('x')))).toBe('choose');
  });
  it('comes from choosing to sealing', () => {
    expect([stepAfter('choose'), stepAfter('preview'), stepAfter('seal')]).toEqual([
      'redact',
      'seal',
      undefined,
    ]);
  });
});

describe('what is chosen', () => {
  it('begins with little of each moment, and nobody by name', () => {
    const { fields, files, people } = begunWith(['a']);
    expect({ fields, files, people }).toEqual({
      fields: ['takeaway', 'next_step', 'said'],
      files: [],
      people: 'role',
    });
    expect(fields.every((field) => FIELDS.includes(field))).toBe(true);
  });
  it('can be chosen again from what left, without its leaving', () => {
    const left = {
      ...begunWith(['a']),
      hidden: ['Jonas'],
      until: '2026-12-31',
      sealed: { on: '2026-11-22', only_for: 'contact' as const, token: 't', signing: null, versions: [] },
      returned: [{ reply: 'r', on: '2026-11-24', from: null, overall: null, comments: 2 }],
    };
    expect(chosenAgain(left)).toEqual({ ...begunWith(['a']), hidden: ['Jonas'] });
  });
  it('holds each moment once, in the order they were picked', () => {
    expect(withMoments(['b', 'a'], ['a', 'c'])).toEqual(['b', 'a', 'c']);
    expect(toggled(['a', 'b'], 'a', false)).toEqual(['b']);
    expect(toggled(['a'], 'a', true)).toEqual(['a']);
  });
  it('loses a question that is emptied', () => {
    expect(withQuestion(['een', 'twee'], 0, ' ')).toEqual(['twee']);
    expect(withQuestion(['een'], 1, 'twee')).toEqual(['een', 'twee']);
  });
});

describe('sealing', () => {
  it('comes only after exactly this was seen', () => {
    expect(hindrance(open(0), 'now', 'contact', '')).toBe('nothing');
    expect(hindrance(open(1), undefined, 'contact', '')).toBe('unseen');
    expect(hindrance(open(1), 'before', 'contact', '')).toBe('changed');
    expect(hindrance(open(1), 'now', 'contact', '')).toBeUndefined();
  });
  it('takes a passphrase that stands up to guessing', () => {
    expect(hindrance(open(1), 'now', 'page', 'kort')).toBe('short');
    expect(hindrance(open(1), 'now', 'page', `  ${SIX_WORDS} `)).toBeUndefined();
  });
  it('is for a contact only where there is one', () => {
    expect(waysFor(open(1))).toEqual(['page', 'passphrase']);
    const contact = {
      id: 'c',
      content: { name: '', sealing: '', signing: '' },
      made_at: 0,
      deleted_at: null,
    };
    expect(waysFor({ contact })[0]).toBe('contact');
  });
  it('asks the core for what was seen, and gives no passphrase where there is a key', () => {
    expect(sealing(open(1), 'contact', SIX_WORDS)).toEqual({ id: 'x', stamp: 'now', as_page: false });
    expect(sealing(open(1), 'page', ` ${SIX_WORDS}`)).toEqual({
      id: 'x',
      stamp: 'now',
      as_page: true,
      passphrase: SIX_WORDS,
    });
  });
});
