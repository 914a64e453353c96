import { describe, expect, it } from 'vitest';
import type { Content } from '../../contract/contract';
import { bare } from '../bare.fixture';
import { drawn, GROUPS, holds, offered, type Group } from './groups';
import { withFollowUp } from './training';

const filled: Record<Group, Partial<Content>[]> = {
  takeaway: [
    { takeaway: 'Kijken.' },
    { highlight: true },
    { mistake: true },
    { changed: { ...bare.changed, doing: 'Langer wachten.' } },
  ],
  people: [{ people: [{ name: 'An', role: null, feedback: null }] }],
  sources: [{ sources: [{ title: 'Boek', author: null, address: null, medium: null }] }],
  training: [{ follow_ups: withFollowUp([], '2026-12-01') }],
  reflection: [{ reflection: { model: 'kolb', answers: [], earlier: [] } }],
  step: [{ next_step: { what: 'Proberen', by: null, state: 'open', outcome: null, settled_on: null } }],
  goals: [{ goals: ['g'] }],
  labels: [{ tags: ['taal'] }, { standards: ['opvoeder'] }],
  circumstances: [{ minutes: 5 }, { intention: 'planned' }, { activities: ['observed'] }],
  visibility: [{ visibility: 'shareable' }],
  attachments: [{ attachments: [{ digest: 'd', name: 'n', media_type: 'text/plain', bytes: 1 }] }],
};

describe('groups', () => {
  it('are all on offer in a bare moment', () => {
    expect(offered(bare, new Set())).toEqual([...GROUPS]);
    expect(drawn(bare, new Set())).toEqual([]);
  });
  it.each(GROUPS)('%s is drawn once it holds something, and is the only one', (group) => {
    for (const part of filled[group]) {
      expect(drawn({ ...bare, ...part }, new Set())).toEqual([group]);
      expect(offered({ ...bare, ...part }, new Set())).not.toContain(group);
    }
  });
  it('are drawn in their place once opened', () => {
    const moment = { ...bare, takeaway: 'Kijken.', visibility: 'shareable' as const };
    expect(drawn(moment, new Set(['sources']))).toEqual(['takeaway', 'sources', 'visibility']);
    expect(holds(moment, 'sources')).toBe(false);
  });
});
