import { describe, expect, it } from 'vitest';
import { addressOf } from '../shared/address';
import { answer } from './answer.fixture';
import { changedRows, feedbackRows, stepParts, stepRows, type Counted } from './rows';

const asked = ({ href }: Counted) => addressOf(href).query.get('words');

const lookBack = {
  ...answer([{ month: '2026-09-01', by_kind: {} }], [{ month: '2025-09-01', by_kind: {} }]),
  feedback: { asked: 5, received: 3, used: 2, open: 1 },
  changed: { any: 4, knowing: 3, feeling: 0, doing: 1, intending: 2 },
  next_steps: { open: 4, tried: 2, adapted: 1, dropped: 0, oldest_open: null },
};

describe('rows', () => {
  it('count this period, and open its moments', () => {
    const rows = feedbackRows(lookBack, 'en');
    expect(rows.map(({ key, now }) => [key, now.count])).toEqual([
      ['asked', 5],
      ['received', 3],
      ['used', 2],
    ]);
    expect(asked(rows[2]!.now)).toContain('since:2026-09');
    expect(asked(rows[2]!.now)).not.toBe(asked(rows[1]!.now));
  });
  it('count the period before beside it', () => {
    expect(changedRows(lookBack, 'en').map(({ before }) => before?.count)).toEqual([0, 0, 0, 0]);
    expect(asked(changedRows(lookBack, 'en')[0]!.before!)).toContain('in:2024-2025');
  });
  it('have nothing beside them where the period before is empty', () => {
    const first = { ...lookBack, earlier: lookBack.earlier && { ...lookBack.earlier, total: 0 } };
    expect(feedbackRows(first, 'en').every(({ before }) => before === null)).toBe(true);
  });
  it('take what was done in another way for tried, as the journal does', () => {
    expect(stepRows(lookBack, 'en').map(({ key, now }) => [key, now.count])).toEqual([
      ['tried', 3],
      ['open', 4],
      ['dropped', 0],
    ]);
  });
});

describe('the bar of steps', () => {
  it('holds them end to end, and leaves out what is not there', () => {
    expect(stepParts(lookBack.next_steps)).toEqual([
      { state: 'tried', count: 2, from: 0, to: 2 },
      { state: 'adapted', count: 1, from: 2, to: 3 },
      { state: 'open', count: 4, from: 3, to: 7 },
    ]);
  });
});
