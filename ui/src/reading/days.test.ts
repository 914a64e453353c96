import { expect, it } from 'vitest';
import { byDay } from './days';
import { moment } from './extract.fixture';

it('the earliest day comes first, its moments in their own order', () => {
  const moments = [
    moment({ id: 'b', on: '2026-03-02' }),
    moment({ id: 'c', on: '2026-03-02' }),
    moment({ id: 'a', on: '2025-12-31' }),
  ];
  expect(byDay(moments).map(({ day, moments }) => [day, moments.map(({ id }) => id)])).toEqual([
    ['2025-12-31', ['a']],
    ['2026-03-02', ['b', 'c']],
  ]);
  expect(byDay([])).toEqual([]);
});
