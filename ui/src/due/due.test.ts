import { describe, expect, it } from 'vitest';
import type { Due, FollowUp, Moment, NextStep } from '../contract/contract';
import { adding, agoOf, answering, dayOf, dueSince, keyOf, lettingGo, moving, parted, stageOf } from './due';

const today = '2026-11-22';

const step: NextStep = {
  what: 'exit-tickets',
  by: '2026-11-20',
  state: 'open',
  outcome: null,
  settled_on: null,
};

const time = (due: string, part: Partial<FollowUp> = {}): FollowUp => ({
  due,
  after: '2w',
  state: 'open',
  applied: null,
  helped: null,
  hindered: null,
  tell: null,
  answered_on: null,
  ...part,
});

const stepDue: Due = { id: 'a', on: '2026-11-01', due: '2026-11-20', what: { step } };
const trainingDue = (followUp: FollowUp, at = 0, on = '2026-11-01'): Due => ({
  id: 'a',
  on,
  due: followUp.due,
  what: { follow_up: { at, title: 'Studiedag', plan: null, follow_up: followUp } },
});

const moment = (part: Partial<Moment>) => part as Moment;

describe('a step', () => {
  it('is settled today by its answer', () => {
    expect(answering(stepDue, 'adapted', today)(moment({ next_step: step }))).toEqual({
      next_step: { ...step, state: 'adapted', settled_on: today },
    });
  });
  it('is let go', () => {
    expect(lettingGo(stepDue, today)(moment({ next_step: step })).next_step?.state).toBe('dropped');
  });
  it('stays open when it is moved', () => {
    expect(moving(stepDue, '2026-12-01', today)(moment({ next_step: step }))).toEqual({
      next_step: { ...step, by: '2026-12-01' },
    });
  });
  it('takes up what happened, and blank is nothing', () => {
    const tried = { ...step, state: 'tried', settled_on: today } as const;
    const added = (text: string) => adding(stepDue, 'what', text, today)(moment({ next_step: tried }));
    expect(added('Het werkte.').next_step?.outcome).toBe('Het werkte.');
    expect(added('  ').next_step?.outcome).toBeNull();
  });
});

describe('looking again at a training', () => {
  const times = [time('2026-11-15'), time('2027-01-01', { after: '2m' })];

  it('changes only the time that was asked about', () => {
    const { follow_ups } = answering(trainingDue(times[0]!), 'partly', today)(moment({ follow_ups: times }));
    expect(follow_ups).toEqual([{ ...times[0], state: 'partly', answered_on: today }, times[1]]);
  });
  it('finds its time again after another was put before it', () => {
    const shifted = [time('2026-11-02'), ...times];
    const { follow_ups } = lettingGo(trainingDue(times[0]!), today)(moment({ follow_ups: shifted }));
    expect(follow_ups?.map(({ state }) => state)).toEqual(['open', 'let_go', 'open']);
  });
  it('keeps the lines beside the answer', () => {
    const answered = [{ ...times[0]!, state: 'applied' as const, answered_on: '2026-11-21' }];
    const due = trainingDue(times[0]!);
    expect(adding(due, 'tell', 'An', today)(moment({ follow_ups: answered })).follow_ups).toEqual([
      { ...answered[0], tell: 'An' },
    ]);
    expect(
      adding(due, 'what', 'De kaartjes.', today)(moment({ follow_ups: answered })).follow_ups?.[0]?.applied,
    ).toBe('De kaartjes.');
  });
  it('moved to a day of the learner is no longer so long after', () => {
    const { follow_ups } = moving(trainingDue(times[0]!), '2026-12-01', today)(moment({ follow_ups: times }));
    expect(follow_ups?.[0]).toEqual({ ...times[0], due: '2026-12-01', after: null });
  });
  it.each([
    ['2026-11-08', 'fresh'],
    ['2026-09-20', 'settled'],
    ['2026-05-20', 'lasting'],
  ] as const)('of %s is asked as %s', (on, stage) => {
    expect(stageOf(trainingDue(time(today), 0, on), today)).toBe(stage);
  });
  it('on a day the learner picked is asked as their own', () => {
    expect(stageOf(trainingDue(time(today, { after: null })), today)).toBe('own');
  });
});

it('two times of one training are two questions', () => {
  expect(keyOf(trainingDue(time(today), 0))).not.toBe(keyOf(trainingDue(time(today), 1)));
});

describe('how long ago', () => {
  it.each([
    ['2026-11-20', '2 dagen geleden'],
    ['2026-11-08', '2 weken geleden'],
    ['2026-09-22', '9 weken geleden'],
    ['2026-05-22', '6 maanden geleden'],
    ['2023-11-22', '3 jaar geleden'],
  ])('%s is %s', (on, ago) => expect(agoOf(on, today, 'nl')).toBe(ago));
});

describe('the day a step was due', () => {
  it.each([
    ['2026-11-22', 'today'],
    ['2026-11-21', 'yesterday'],
    ['2026-11-20', 'weekday'],
    ['2026-11-16', 'weekday'],
    ['2026-11-15', 'date'],
  ])('%s is named by %s', (by, name) => expect(dueSince(by, today)).toBe(name));
});

describe('a day to move to', () => {
  it.each([
    ['week', '2026-11-22', '2026-11-29'],
    ['month', '2026-11-22', '2026-12-22'],
    ['month', '2026-12-31', '2027-01-31'],
    ['month', '2027-01-31', '2027-02-28'],
  ] as const)('a %s after %s is %s', (soon, from, to) => expect(dayOf(soon, from)).toBe(to));
});

it('today has come', () => {
  const of = (due: string): Due => ({ ...stepDue, due });
  const { now, later } = parted([of('2026-11-01'), of(today), of('2026-11-23')], today);
  expect([now.length, later.length]).toEqual([2, 1]);
});
