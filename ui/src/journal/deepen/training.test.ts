import { describe, expect, it } from 'vitest';
import { followUpsWith, hoursOf, lapseOf, trainingWith, withFollowUp } from './training';

describe('a training', () => {
  it('begins with whatever is filled in first, and ends with the last', () => {
    const begun = trainingWith(null, { plan: 'Wisbordjes' });
    expect(begun).toMatchObject({ title: null, plan: 'Wisbordjes', certificate: false });
    expect(trainingWith(begun, { plan: null })).toBeNull();
    expect(trainingWith(null, { certificate: false })).toBeNull();
    expect(trainingWith(null, { cases: false })).not.toBeNull();
  });
  it('takes hours', () => {
    expect(['3', '1,5', ' 2.25 ', '0', '-1', 'lang', ''].map(hoursOf)).toEqual([
      3,
      1.5,
      2.25,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('looking again', () => {
  const [first] = withFollowUp([], '2026-12-06');
  const open = { ...first!, after: '2w' };
  it('is answered on the day it leaves being open, and not after', () => {
    const [answered] = followUpsWith([open], 0, { state: 'partly' }, '2026-12-07');
    expect(answered).toMatchObject({ state: 'partly', answered_on: '2026-12-07', after: '2w' });
    const [later] = followUpsWith([answered!], 0, { helped: 'An' }, '2026-12-20');
    expect(later).toMatchObject({ helped: 'An', answered_on: '2026-12-07' });
    const [again] = followUpsWith([later!], 0, { state: 'open' }, '2026-12-20');
    expect(again?.answered_on).toBeNull();
  });
  it('no longer goes with the training once its day was picked', () => {
    const [moved] = followUpsWith([open], 0, { due: '2026-12-10' }, '2026-12-01');
    expect(moved).toMatchObject({ due: '2026-12-10', after: null, state: 'open' });
  });
  it('touches no other', () => {
    const two = withFollowUp([open], '2027-01-01');
    expect(followUpsWith(two, 1, { state: 'let_go' }, '2026-12-01')[0]).toBe(open);
  });
  it('stands in the order of the days, each once', () => {
    const days = withFollowUp(withFollowUp([open], '2026-11-30'), '2026-12-06').map(({ due }) => due);
    expect(days).toEqual(['2026-11-30', '2026-12-06']);
  });
  it('counts weeks and months', () => {
    expect(lapseOf('2w')).toEqual({ unit: 'weeks', number: 2 });
    expect(lapseOf('6m')).toEqual({ unit: 'months', number: 6 });
  });
});
