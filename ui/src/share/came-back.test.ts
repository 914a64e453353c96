import { expect, it } from 'vitest';
import type { Moment, Remark } from '../contract/contract';
import { plainContent } from '../today/capture';
import { answeredIn } from './came-back';

const remark = (text: string, about: string | null): Remark => ({
  id: text,
  by: about ? 'coach' : 'learner',
  on: '2026-11-24',
  text,
  sort: 'remark',
  support: null,
  about,
});

function moment(id: string, remarks: Remark[]): Moment {
  const threads = remarks.length > 0 ? [{ with: 'Vera', contact: null, remarks, used: null }] : [];
  return { ...plainContent('social', '2026-11-22', 'x'), id, threads } as unknown as Moment;
}

it('tells which moments a reply spoke of, and no other extract’s remarks', () => {
  const moments = [
    moment('a', [remark('Mooi.', 'x'), remark('En dan?', 'x'), remark('Dat weet ik niet.', null)]),
    moment('b', [remark('Van eerder.', 'y')]),
    moment('c', []),
  ];
  expect(answeredIn(moments, 'x')).toEqual([
    { id: 'a', on: '2026-11-22', kind: 'social', first: 'Mooi.', count: 2 },
  ]);
});
