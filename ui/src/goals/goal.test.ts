import { describe, expect, it } from 'vitest';
import type { Goal, GoalRow } from '../contract/contract';
import { noteOf, parted, settled, supportWith } from './goal';

const goal: Goal = {
  name: 'Rustiger starten',
  support: { network: 'Wie doet dit al?', career: 'Ruimte in mijn opdracht' },
  state: 'open',
};

describe('a goal', () => {
  it('keeps the other kinds of support when one changes', () => {
    expect(supportWith(goal.support, 'network', 'Bart')).toEqual({
      network: 'Bart',
      career: 'Ruimte in mijn opdracht',
    });
    expect(supportWith(goal.support, 'network', '  ')).toEqual({ career: 'Ruimte in mijn opdracht' });
    expect(goal.support.network).toBe('Wie doet dit al?');
  });
  it('remembers the day it was settled, and forgets it when it goes on', () => {
    expect(settled(goal, 'reached', '2026-11-22')).toEqual({ state: 'reached', settled_on: '2026-11-22' });
    const reached: Goal = { ...goal, state: 'reached', settled_on: '2026-03-01' };
    expect(settled(reached, 'let_go', '2026-11-22')).toEqual({ state: 'let_go', settled_on: '2026-03-01' });
    expect(settled(reached, 'open', '2026-11-22')).toEqual({ state: 'open', settled_on: null });
  });
  it('keeps a note as it was written, or nothing at all', () => {
    expect([noteOf(' zo '), noteOf(' \n')]).toEqual([' zo ', null]);
  });
  it('stands among those that are open, or folded away', () => {
    const row = (id: string, state: Goal['state']): GoalRow => ({
      goal: { id, content: { ...goal, state }, made_at: 0, deleted_at: null },
      moments: 0,
      latest: null,
    });
    const rows = [row('a', 'open'), row('b', 'open'), row('c', 'let_go')];
    const names = (goals: GoalRow[]) => goals.map(({ goal }) => goal.id);
    const { open, settled: done } = parted(rows);
    expect([names(open), names(done)]).toEqual([['a', 'b'], ['c']]);
  });
});
