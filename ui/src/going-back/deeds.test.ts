import { describe, expect, it, vi } from 'vitest';
import type { Done, Noun, Verb } from '../contract/contract';
import { asLine, byDay, deedOf, isFinal, movedIn, titleOf } from './deeds';

vi.stubGlobal('document', { documentElement: {} });

function done(verb: Verb, title: string, more: { noun?: Noun; count?: number; at?: number } = {}): Done {
  const { noun = 'moment', count = 1, at = 0 } = more;
  return {
    operation: { id: 1, verb, at },
    undone: false,
    about: [{ subject: { noun, id: 'x' }, title, fields: [], live: true }],
    count,
  };
}

describe('what was done', () => {
  it('is said of what it was done to', () => {
    expect(deedOf(done('log', 'Met An gepraat.'))).toBe('je noteerde “Met An gepraat.”');
    expect(deedOf(done('delete', 'Rustiger starten', { noun: 'goal' }))).toBe(
      'je verwijderde het doel “Rustiger starten”',
    );
    expect(asLine(deedOf(done('log', '', { count: 12 })))).toBe('Je noteerde 12 momenten');
  });
  it('is told of the conversation when something was agreed in it', () => {
    const agreed = done('edit', 'Meekijken', { count: 2 });
    const about = {
      subject: { noun: 'conversation' as const, id: 'y' },
      title: 'Vera',
      fields: [],
      live: true,
    };
    expect(deedOf({ ...agreed, about: [...agreed.about, about] })).toBe('je wijzigde het gesprek “Vera”');
  });
  it('names what went and what came when names were made one', () => {
    const moved = { from: 'An P.', to: 'An Peeters' };
    expect(deedOf(done('merge', 'x', { count: 12 }), moved)).toBe(
      'je voegde “An P.” samen met “An Peeters”: 12 momenten',
    );
    expect(deedOf(done('rename', 'x'), moved)).toBe('je hernoemde “An P.” tot “An Peeters”: één moment');
    expect(deedOf(done('merge', 'x', { count: 2 }))).toBe('je voegde samen: 2 momenten volgden');
  });
  it('is told of what left, by name where it has one', () => {
    expect(deedOf(done('share', 'Voor Vera', { noun: 'shared' }))).toBe('je deelde momenten: “Voor Vera”');
    expect(deedOf(done('share', '', { noun: 'shared' }))).toBe('je deelde momenten');
    expect(deedOf(done('log', '', { noun: 'received' }))).toBe('je opende wat “Iemand zonder naam” deelde');
    expect([isFinal('share'), isFinal('forget'), isFinal('edit')]).toEqual([true, true, false]);
  });
  it('holds a long title in one short line, and says when it is gone', () => {
    expect(titleOf(`een\n\nregel ${'woord '.repeat(40)}`)).toMatch(/^een regel woord.{50,60}…$/);
    expect(titleOf(' ')).toBe('iets wat gewist is');
  });
  it('tells the names from what one moment held before and after', () => {
    const person = (name: string) => ({ name, role: null, feedback: null });
    const people = {
      field: 'people',
      before: [person('Bart'), person('An P.')],
      after: [person('Bart'), person('An')],
    };
    expect(movedIn([people])).toEqual({ from: 'An P.', to: 'An' });
    expect(movedIn([{ field: 'training', before: { title: 'A' }, after: { title: 'B' } }])).toEqual({
      from: 'A',
      to: 'B',
    });
    expect(movedIn([{ field: 'tags', before: ['a', 'b'], after: ['b'] }])).toBeUndefined();
  });
  it('comes by day', () => {
    const noon = (day: number) => new Date(2026, 10, day, 12).getTime();
    const steps = [noon(22), noon(22), noon(20)].map((at) => done('log', 'x', { at }));
    expect(byDay(steps).map(({ day, steps }) => [day, steps.length])).toEqual([
      ['2026-11-22', 2],
      ['2026-11-20', 1],
    ]);
  });
});
