import { describe, expect, it } from 'vitest';
import type { Due } from '../contract/contract';
import type { Host } from '../host';
import { Answered } from './answered.svelte';

const of = (id: string, due: string): Due => ({
  id,
  on: '2026-11-01',
  due,
  what: { step: { what: id, by: due, state: 'open', outcome: null, settled_on: null } },
});
const [one, two, three, four] = [
  of('1', '2026-11-01'),
  of('2', '2026-11-02'),
  of('3', '2026-11-03'),
  of('4', '2026-11-04'),
];

/** A core that keeps everything, or nothing. */
function core(works = true): Pick<Host, 'ask'> {
  return {
    ask: async (command) => {
      if (command === 'edit_moment' && !works) throw new Error('full');
      return { moment: {}, changed: {} } as never;
    },
  };
}

describe('what was answered', () => {
  it('stays in sight at its place until its person is done with it', async () => {
    const answered = new Answered(core());
    await answered.answer(two, 'tried', () => ({}));
    answered.hear([one, three, four]);
    expect(answered.among([one, three, four], 3)).toEqual([one, two, three]);
    expect(answered.openOf([one, two, three])).toBe(2);
    answered.release(two);
    expect(answered.among([one, three, four], 3)).toEqual([one, three, four]);
  });

  it('asks again when it could not be kept', async () => {
    const answered = new Answered(core(false));
    await expect(answered.answer(one, 'tried', () => ({}))).rejects.toThrow('full');
    expect(answered.answerTo(one)).toBeUndefined();
  });

  it('asks again when its answer was taken back elsewhere', async () => {
    const answered = new Answered(core());
    await answered.answer(one, 'tried', () => ({}));
    answered.hear([one, two]);
    expect(answered.answerTo(one), 'an answer that was still under way').toBe('tried');
    answered.hear([two]);
    answered.hear([one, two]);
    expect(answered.answerTo(one)).toBeUndefined();
  });
});
