import { describe, expect, it } from 'vitest';
import type { Answer, Reflection } from '../../contract/contract';
import { along, answered, answersAlong, answerTo } from './reflection';

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
