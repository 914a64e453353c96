import { describe, expect, it } from 'vitest';
import type { Answer, Reflection, ReflectionModel } from '../../contract/contract';
import { along, answered, answersAlong, answerTo, stepsOf } from './reflection';

const answer = (step: number, text: string): Answer => ({ step, text, asked: null });
const gibbs: Reflection = {
  model: 'gibbs',
  answers: [answer(0, 'De kopieermachine hield ermee op.'), answer(3, 'Ik had niets achter de hand.')],
  earlier: [{ model: 'starrt', answers: [answer(1, 'Lesgeven.')] }],
};

describe('answering', () => {
  it('begins a reflection, in the order of the steps', () => {
    const later = answered(null, 'kolb', answer(2, 'later'));
    expect(answered(later, 'kolb', answer(0, 'eerst'))).toEqual({
      model: 'kolb',
      answers: [answer(0, 'eerst'), answer(2, 'later')],
      earlier: [],
    });
  });
  it('takes an answer away when it is blank, and the reflection with the last', () => {
    const one = answered(gibbs, 'gibbs', answer(0, ' '));
    expect(one?.answers).toEqual([answer(3, 'Ik had niets achter de hand.')]);
    expect(answered(answered(null, 'kolb', answer(0, 'x')), 'kolb', answer(0, ''))).toBeNull();
  });
  it('reaches the model it was written along, though another was chosen since', () => {
    const kept = answered(gibbs, 'starrt', answer(2, 'Voorgelezen.'));
    expect(kept?.model).toBe('gibbs');
    expect(answersAlong(kept, 'starrt')).toEqual([answer(1, 'Lesgeven.'), answer(2, 'Voorgelezen.')]);
  });
});

describe('another model', () => {
  it('keeps what was written along the one before', () => {
    const kolb = along(gibbs, 'kolb');
    expect(kolb).toMatchObject({ model: 'kolb', answers: [] });
    expect(answerTo(kolb, 'gibbs', 3)).toBe('Ik had niets achter de hand.');
    expect(answerTo(kolb, 'kolb', 3)).toBe('');
  });
  it.each(['kolb', 'starrt', 'gibbs'])('%s: there and back changes nothing', (model) => {
    expect(along(along(gibbs, model), 'gibbs')).toEqual(gibbs);
  });
  it('by way of several others changes nothing either', () => {
    const way = ['kolb', 'starrt', 'korthagen', 'gibbs'];
    expect(way.reduce<Reflection | null>(along, gibbs)).toEqual(gibbs);
  });
  it('of nothing written is nothing', () => expect(along(null, 'kolb')).toBeNull());
});

describe('the steps', () => {
  const own: ReflectionModel = {
    id: 'eigen',
    name: { text: 'Eigen' },
    about: null,
    own: true,
    steps: [{ prompt: { text: 'Wat deed de groep?' }, hint: null }],
  };
  const before: Answer[] = [
    { step: 0, text: 'Lachen.', asked: 'Wat deed de klas?' },
    { step: 1, text: 'Niets.', asked: 'En ik?' },
  ];
  it('of a model of one’s own keep the question that was answered, also when it changed or went', () => {
    expect(stepsOf(own, before).map(({ prompt }) => prompt)).toEqual([
      { text: 'Wat deed de klas?' },
      { text: 'En ik?' },
    ]);
    expect(stepsOf(undefined, before).map(({ at }) => at)).toEqual([0, 1]);
  });
  it('are those of the model otherwise', () => {
    expect(stepsOf(own, [])).toEqual([
      { at: 0, prompt: { text: 'Wat deed de groep?' }, hint: null, own: true },
    ]);
  });
});
