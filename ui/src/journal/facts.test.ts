import { expect, it } from 'vitest';
import type { Moment, Passage, TextField } from '../contract/contract';
import { bare } from './bare.fixture';
import { factsOf } from './facts';
import { hitsOf, textOf } from '../shared/fragments';
import { markingOf } from './marking';

const WORD = 'klimaat';
const written = (place: string) => `${place} ${WORD}`;

const full: Moment = {
  ...bare,
  changed: {
    knowing: written('weten'),
    feeling: written('voelen'),
    doing: written('doen'),
    intending: written('willen'),
  },
  sources: [
    { title: written('titel'), address: written('adres'), author: written('auteur'), medium: null },
    { title: 'Een ander boek', address: null, author: null, medium: null },
  ],
  training: {
    title: written('vorming'),
    provider: written('gever'),
    hours: 3,
    certificate: false,
    plan: written('plan'),
    support: written('steun'),
  },
  reflection: { model: 'kolb', answers: [{ step: 0, text: written('antwoord') }] },
  attachments: [{ digest: '', name: written('bijlage'), media_type: 'text/plain', bytes: 1 }],
};

const passage = (field: TextField, text: string): Passage => ({
  place: { field, at: 0 },
  fragments: [
    { text: text.slice(0, -WORD.length), hit: false },
    { text: WORD, hit: true },
  ],
});

const found = [
  passage('knowing', written('weten')),
  passage('feeling', written('voelen')),
  passage('doing', written('doen')),
  passage('intending', written('willen')),
  passage('source', written('titel')),
  passage('address', written('adres')),
  passage('author', written('auteur')),
  passage('training', written('vorming')),
  passage('provider', written('gever')),
  passage('plan', written('plan')),
  passage('support', written('steun')),
  passage('answer', written('antwoord')),
  passage('attachment', written('bijlage')),
];

it('are marked in every place they stand', () => {
  const lines = factsOf(full, markingOf(found)).flatMap((fact) => fact.lines);
  expect(lines.flatMap(hitsOf)).toHaveLength(found.length);
});

it('read the same with and without marks', () => {
  const told = (passages: Passage[]) =>
    factsOf(full, markingOf(passages)).map((fact) => [fact.field, fact.lines.map(textOf)]);
  expect(told(found)).toEqual(told([]));
  expect(told([])).toContainEqual([
    'sources',
    [`titel ${WORD}, auteur ${WORD}, adres ${WORD}`, 'Een ander boek'],
  ]);
});

it('are none in a bare moment', () => expect(factsOf(bare, markingOf([]))).toEqual([]));
