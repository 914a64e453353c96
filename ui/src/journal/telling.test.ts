import { describe, expect, it } from 'vitest';
import type { Reflection, Training } from '../contract/contract';
import { trainingWith } from './deepen/training';
import { differencesIn, linesOf, type Naming } from './telling';

const naming: Naming = {
  goal: (id) => `doel ${id}`,
  model: (id) => `model ${id}`,
  prompt: (_, { step }) => `vraag ${step}`,
};
const differ = (field: string, before: unknown, after: unknown) =>
  differencesIn(field, before, after, naming);

describe('how a field differs', () => {
  it('is told word by word in what was written', () => {
    expect(differ('takeaway', 'Even kijken.', 'Langer kijken.')).toEqual([
      {
        label: '',
        stretches: [
          { text: 'Even', how: 'removed' },
          { text: 'Langer', how: 'added' },
          { text: ' kijken.', how: 'same' },
        ],
      },
    ]);
  });
  it('is told from one to the other in all else', () => {
    expect(differ('minutes', null, 40)).toEqual([{ label: '', before: 'leeg', after: '40 min' }]);
    expect(differ('tags', ['taal'], ['taal', 'toets'])).toEqual([
      { label: '', before: 'taal', after: 'taal, toets' },
    ]);
    expect(differ('goals', [], ['g'])).toEqual([{ label: '', before: 'leeg', after: 'doel g' }]);
    expect(differ('highlight', false, true)).toEqual([{ label: '', before: 'leeg', after: 'ja' }]);
  });
  it('names only the parts that differ', () => {
    const before = trainingWith(null, { title: 'Wisbordjes', hours: 3 });
    const after = trainingWith(before, { plan: 'Elke les een.', cases: false });
    expect(differ('training', before, after).map(({ label }) => label)).toEqual([
      'Wat wil je toepassen?',
      'Oefende je op eigen of echte gevallen?',
    ]);
  });
  it('sees no difference in a model that was left and came back', () => {
    const one: Reflection = {
      model: 'kolb',
      answers: [{ step: 0, text: 'Zo.', asked: null }],
      earlier: [],
    };
    const other: Reflection = {
      model: 'gibbs',
      answers: [],
      earlier: [{ model: 'kolb', answers: one.answers }],
    };
    expect(differ('reflection', one, other)).toEqual([
      { label: 'Langs welk model?', before: 'model kolb', after: 'model gibbs' },
    ]);
    expect(differ('reflection', one, one)).toEqual([]);
  });
});

it('knows every field of a moment', () => {
  const people = [{ name: 'An', role: 'gave_feedback', feedback: { asked: true, used: null } }];
  expect(linesOf('people', people, naming)[0]?.text).toBe('An (gaf feedback, zelf gevraagd)');
  const source = { title: 'Boek', author: 'Hattie', address: null, medium: 'book' };
  expect(linesOf('sources', [source], naming)[0]?.text).toBe('Boek, Hattie, boek');
  const training: Training | null = trainingWith(null, { certificate: true });
  expect(linesOf('training', training, naming).map(({ text }) => text)).toEqual(['ja']);
  expect(linesOf('iets anders', 'x', naming)).toEqual([]);
});
