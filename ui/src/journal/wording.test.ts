import { expect, it } from 'vitest';
import type { Completion } from '../contract/contract';
import type { Condition } from './query';
import { conditionName, meaningOf } from './wording';

const TODAY = '2026-11-22';

const said: [Condition, string][] = [
  [{ by: 'person', name: 'An', whole: true }, 'met An'],
  [{ by: 'named', sort: 'source', name: 'Klasse', whole: true }, 'bron Klasse'],
  [{ by: 'named', sort: 'training', name: 'Coachen', whole: false }, 'training Coachen'],
  [{ by: 'named', sort: 'standard', name: 'opvoeder', whole: true }, 'kader opvoeder'],
  [{ by: 'has', what: 'follow_up' }, 'heeft een moment van opvolging'],
  [{ by: 'role', role: 'gave_advice' }, 'iemand gaf raad'],
  [{ by: 'feedback', state: 'open' }, 'feedback: nog niet genoteerd of je ze gebruikte'],
  [{ by: 'changed', what: 'knowing' }, 'veranderd: wat ik weet'],
  [{ by: 'activity', activity: 'met_difficulty' }, 'op een moeilijkheid gestoten'],
  [{ by: 'intention', intention: 'in_the_moment' }, 'op het moment zelf'],
  [{ by: 'has', what: 'changed' }, 'er veranderde iets'],
  [{ by: 'follow_up', state: 'not' }, 'opvolging: niet, of nog niet'],
];

it.each(said)('says %j as %s', (one, name) => {
  expect(conditionName(one, TODAY)).toBe(name);
});

it('says of every field what may follow it', () => {
  const offer = (piece: string): Completion => ({
    piece,
    words: piece,
    caret: 0,
    asked: null,
    moments: null,
  });
  expect(meaningOf(offer('opvolging:'), TODAY)).toBe('open, toegepast, niet');
  expect(meaningOf(offer('-bron:'), TODAY)).toBe('een titel');
  expect(meaningOf(offer('veranderd:'), TODAY)).toBe('weten, voelen, doen, willen, iets');
});

it('says a kind of offer in the words of its chip', () => {
  const asked = { not: true, by: 'feedback', state: 'used' } as const;
  const offer = { piece: '-feedback:gebruikt', words: '', caret: 0, asked, moments: null };
  expect(meaningOf(offer, TODAY)).toBe('niet: feedback gebruikt');
});
