import { describe, expect, it } from 'vitest';
import type { Source } from '../../contract/contract';
import { mediumOf } from './medium';
import { readSource, shortAddress, sourceFrom, withSource } from './sources';

const read: [string, Partial<Source>][] = [
  [
    'Hattie, J. (2009). Visible learning.',
    { title: 'Visible learning', author: 'Hattie, J.', address: null },
  ],
  [
    'Hattie, J., & Timperley, H. (2007). The power of feedback. Review of Educational Research, 77(1), 81–112. https://doi.org/10.3102/003465430298487',
    {
      title: 'The power of feedback',
      author: 'Hattie, J., & Timperley, H.',
      address: 'https://doi.org/10.3102/003465430298487',
      medium: 'article',
    },
  ],
  [
    'Wiliam, D. (2018). Embedded formative assessment (2nd ed.). Solution Tree Press.',
    { title: 'Embedded formative assessment', author: 'Wiliam, D.', medium: 'book' },
  ],
  [
    'Surma, T. e.a. (2019). Wijze lessen: twaalf bouwstenen voor effectieve didactiek. Geraadpleegd op 3 maart 2026 via https://www.ou.nl/wijze-lessen.',
    {
      title: 'Wijze lessen: twaalf bouwstenen voor effectieve didactiek',
      author: 'Surma, T. e.a.',
      address: 'https://www.ou.nl/wijze-lessen',
      medium: 'website',
    },
  ],
  [
    'De kracht van feedback – Inge Placklé https://voorbeeld.be/feedback',
    { title: 'De kracht van feedback', author: 'Inge Placklé', address: 'https://voorbeeld.be/feedback' },
  ],
  ['“Toetsrevolutie” – Dominique Sluijsmans', { title: 'Toetsrevolutie', author: 'Dominique Sluijsmans' }],
  ['Klassengeheimen door Bea De Cock', { title: 'Klassengeheimen', author: 'Bea De Cock' }],
  [
    'Hoe leren werkt - YouTube https://www.youtube.com/watch?v=abc',
    { title: 'Hoe leren werkt', author: null, medium: 'video' },
  ],
  [
    'https://www.klasse.be/1234/vijf-tips-voor-rust-in-de-klas/',
    { title: 'Vijf tips voor rust in de klas', author: null, medium: 'website' },
  ],
  [
    'www.klascement.net',
    { title: 'klascement.net', address: 'https://www.klascement.net', medium: 'platform' },
  ],
  ['doi:10.1000/xyz123', { title: 'doi.org', address: 'https://doi.org/10.1000/xyz123', medium: 'article' }],
  ['(zie https://voorbeeld.be/a)', { address: 'https://voorbeeld.be/a' }],
  [
    'https://nl.wikipedia.org/wiki/Leren_(cognitie)',
    { address: 'https://nl.wikipedia.org/wiki/Leren_(cognitie)' },
  ],
  ['Leren leren', { title: 'Leren leren', author: null, address: null, medium: null }],
  ['Twee - drie dingen die ik nog niet wist van elkaar en nu wel', { author: null }],
  ['  Een   boek  ', { title: 'Een boek', medium: 'book' }],
];

describe('reading a source', () => {
  it.each(read)('%s', (pasted, said) => expect(readSource(pasted)).toMatchObject(said));

  it('loses no title, whatever is pasted', () => {
    for (const pasted of ['?', '10.1', '(2009)', 'http://', 'a – b', '%E0%A4%A https://x.be/%E0%A4%A']) {
      expect(readSource(pasted).title).not.toBe('');
    }
  });
});

it('tells media apart', () => {
  expect(mediumOf('Luister naar de podcast', null)).toBe('podcast');
  expect(mediumOf('', 'https://open.spotify.com/episode/1')).toBe('podcast');
  expect(mediumOf('', 'https://school.be/nota.pdf')).toBe('article');
  expect(mediumOf('Iets', null)).toBeNull();
});

it('takes a known source whole', () => {
  const source: Source = { title: 'Wijze lessen', author: 'Surma', address: null, medium: 'book' };
  expect(sourceFrom('wijze lessen ', [{ source, moments: 3 }])).toEqual(source);
  expect(sourceFrom('Wijze', [{ source, moments: 3 }]).author).toBeNull();
});

it('changes one of several', () => {
  const [one, other] = [readSource('Een'), readSource('Ander')];
  expect(withSource([one, other], 1, { author: 'An' })).toEqual([one, { ...other, author: 'An' }]);
});

it('shortens an address', () => {
  expect(shortAddress('https://www.klasse.be/1234/x')).toBe('klasse.be');
  expect(shortAddress('rek 3, bibliotheek')).toBe('rek 3, bibliotheek');
});
