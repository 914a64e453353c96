import { describe, expect, it } from 'vitest';
import type { Thread } from '../../contract/contract';
import { answered, unsaid, usedAs } from './threads';

const remark = {
  id: 'r',
  by: 'coach' as const,
  on: '2026-11-24',
  text: 'En dan?',
  sort: 'question' as const,
  support: null,
  about: 'x',
};
const thread = (name: string): Thread => ({ with: name, contact: null, remarks: [remark], used: null });
const threads = [thread('Vera'), thread('An')];

describe('what was said about a moment', () => {
  it('is answered in its own thread, on the day it was', () => {
    const [first, second] = answered(threads, 1, ' Dan vraag ik het. ', '2026-11-25');
    expect(first).toBe(threads[0]);
    expect(second?.remarks).toHaveLength(2);
    expect(second?.remarks[1]).toMatchObject({ by: 'learner', on: '2026-11-25', text: 'Dan vraag ik het.' });
    expect(second?.remarks[1]?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
  });
  it('loses only what the learner said', () => {
    const more = answered(threads, 0, 'Ik weet het niet.', '2026-11-25');
    const own = more[0]?.remarks[1]?.id ?? '';
    expect(unsaid(more, 0, own)[0]?.remarks).toEqual([remark]);
    expect(unsaid(more, 0, 'r')[0]?.remarks).toHaveLength(2);
  });
  it('was of use, was not, or is not answered', () => {
    expect(usedAs(threads, 0, true).map(({ used }) => used)).toEqual([true, null]);
    expect(usedAs(usedAs(threads, 0, true), 0, null)).toEqual(threads);
  });
});
