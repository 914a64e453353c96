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
    const [first, second] = answered(threads, 1, { id: 'a', text: ' Dan vraag ik het. ', on: '2026-11-25' });
    expect(first).toBe(threads[0]);
    expect(second?.remarks).toHaveLength(2);
    expect(second?.remarks[1]).toMatchObject({
      id: 'a',
      by: 'learner',
      on: '2026-11-25',
      text: 'Dan vraag ik het.',
    });
  });
  it('is answered once, however often the answer is kept', () => {
    const begun = answered(threads, 0, { id: 'a', text: 'Dan', on: '2026-11-25' });
    const [first] = answered(begun, 0, { id: 'a', text: 'Dan vraag ik het.', on: '2026-11-25' });
    expect(first?.remarks.map(({ text }) => text)).toEqual(['En dan?', 'Dan vraag ik het.']);
  });
  it('loses only what the learner said', () => {
    const more = answered(threads, 0, { id: 'a', text: 'Ik weet het niet.', on: '2026-11-25' });
    expect(unsaid(more, 0, 'a')[0]?.remarks).toEqual([remark]);
    expect(unsaid(more, 0, 'r')[0]?.remarks).toHaveLength(2);
  });
  it('was of use, was not, or is not answered', () => {
    expect(usedAs(threads, 0, true).map(({ used }) => used)).toEqual([true, null]);
    expect(usedAs(usedAs(threads, 0, true), 0, null)).toEqual(threads);
  });
});
