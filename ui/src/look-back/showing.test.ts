import { expect, it } from 'vitest';
import { answer } from './answer.fixture';
import { inColumns, worthShowing } from './showing';

const bare = answer([{ month: '2026-09-01', by_kind: { social: 3 } }], null);

it('leaves out what there is nothing of', () => {
  expect(worthShowing(bare)).toEqual([]);
});

it('shows the parts that tell something, in their order', () => {
  const { next_steps } = bare;
  const some = {
    ...bare,
    next_steps: { ...next_steps, adapted: 1 },
    people: [{ name: 'An', moments: 1, new: true, roles: {}, circle: null }],
    changed: { any: 1, knowing: 0, feeling: 1, doing: 0, intending: 0 },
  };
  expect(worthShowing(some)).toEqual(['people', 'steps', 'changed']);
});

it('keeps their order in two columns', () => {
  expect(inColumns(['people', 'steps', 'goals'])).toEqual([['people', 'steps'], ['goals']]);
  expect(inColumns([])).toEqual([[], []]);
});
