import { describe, expect, it } from 'vitest';
import {
  blank,
  isTicked,
  preparedIn,
  sectionsOf,
  shownPart,
  ticked,
  usualPeriod,
  viewIn,
  withAgreement,
  withQuestion,
  periodIn,
} from './conversation';

describe('a conversation', () => {
  it('asks of who leads what it is for, and of who learns what they are proud of', () => {
    expect(sectionsOf('development')).toEqual(
      expect.arrayContaining(['former', 'moments', 'proud', 'stuck', 'feedback', 'needs', 'agreements']),
    );
    expect(sectionsOf('development')).not.toContain('aim');
    for (const led of ['leading', 'team_meeting', 'after_training'] as const) {
      expect(sectionsOf(led).slice(0, 3)).toEqual(['former', 'aim', 'seen']);
      expect(sectionsOf(led)).not.toContain('proud');
    }
    expect(preparedIn('coaching').at(-1)).toBe('questions');
  });
  it('keeps former agreements and notes to the learner until they are ticked', () => {
    const fresh = blank('development');
    expect([isTicked(fresh, 'former'), isTicked(fresh, 'notes'), isTicked(fresh, 'proud')]).toEqual([
      false,
      false,
      true,
    ]);
    const { sheet } = ticked(fresh, 'former', true);
    expect(sheet.sections[0]).toBe('former');
    expect(ticked({ ...fresh, sheet }, 'former', false)).toEqual({ sheet: fresh.sheet });
  });
  it('shows parts of moments in one order, however they are ticked', () => {
    const { sheet } = shownPart(blank('own'), 'pictures', true);
    expect(sheet.parts).toEqual(['takeaway', 'next_step', 'people', 'pictures']);
    expect(shownPart({ ...blank('own'), sheet }, 'takeaway', false).sheet.parts[0]).toBe('next_step');
  });
  it('takes a question along beneath those written already', () => {
    expect(withQuestion(null, 'Wat zie jij?')).toBe('- Wat zie jij?');
    expect(withQuestion('Hoe verder?\n', 'Wat zie jij?')).toBe('Hoe verder?\n- Wat zie jij?');
  });
  it('changes one agreement and no other', () => {
    const all = [
      { what: 'a', state: 'open' },
      { what: 'b', state: 'open' },
    ] as const;
    expect(withAgreement([...all], 1, { state: 'kept' })).toEqual([all[0], { what: 'b', state: 'kept' }]);
  });
});

describe('its period', () => {
  it('begins after the conversation before, else with the school year', () => {
    expect(usualPeriod('2026-06-12', '2026-11-22')).toEqual({ from: '2026-06-13', to: '2026-11-22' });
    expect(usualPeriod(undefined, '2026-11-22')).toEqual({ from: '2026-09-01', to: '2026-11-22' });
    expect(usualPeriod(undefined, '2027-06-12')).toEqual({ from: '2026-09-01', to: '2027-06-12' });
    expect(usualPeriod('2026-12-01', '2026-11-22').from).toBe('2026-09-01');
  });
  it('comes along in an address, whole or not at all', () => {
    const period = (written: string) => periodIn(new URLSearchParams(written));
    expect(period('from=2026-01-01&to=2026-06-30')).toEqual({ from: '2026-01-01', to: '2026-06-30' });
    expect(period('from=2026-01-01')).toBeUndefined();
    expect(period('from=2026-06-30&to=2026-01-01')).toBeUndefined();
  });
});

describe('its screen', () => {
  const none = new URLSearchParams();
  it('prepares what is to come, and goes on after what was', () => {
    expect(viewIn(none, null, '2026-11-22')).toBe('prepare');
    expect(viewIn(none, '2026-11-22', '2026-11-22')).toBe('prepare');
    expect(viewIn(none, '2026-11-21', '2026-11-22')).toBe('after');
  });
  it('shows what the address asks', () => {
    expect(viewIn(new URLSearchParams('view=sheet'), '2026-11-21', '2026-11-22')).toBe('sheet');
    expect(viewIn(new URLSearchParams('view=else'), null, '2026-11-22')).toBe('prepare');
  });
});
