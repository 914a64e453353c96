import { describe, expect, it } from 'vitest';
import type { Asked, Chip, Filter } from '../contract/contract';
import {
  chipOf,
  emptyQuery,
  everything,
  filterText,
  journalAddress,
  momentsAddress,
  periodAsked,
  readQuery,
  withoutChips,
  withoutCondition,
  withPeriod,
  withPiece,
  writeQuery,
  written,
  type Condition,
  type JournalQuery,
} from './query';

const full: JournalQuery = { words: '"gouden weken" klas & co soort:sociaal', sort: 'newest' };

describe('the address', () => {
  it('brings every part of a question back', () => {
    expect(readQuery(writeQuery(full))).toEqual(full);
  });
  it('is bare when nothing is asked', () => {
    expect(journalAddress(emptyQuery())).toBe('#/journal');
    expect(journalAddress(emptyQuery(), 'abc')).toBe('#/journal/abc');
  });
  it('leaves out what it does not understand', () => {
    expect(readQuery(new URLSearchParams('kind=geheim&sort=best'))).toEqual(emptyQuery());
  });
  it('takes a filter from the core, where nothing is null', () => {
    const filter = { ...everything(), from: null, to: null, step: null } as unknown as Filter;
    expect(momentsAddress(filter, 'nl')).toBe('#/journal');
  });
  it('says a filter in the language that is on', () => {
    const filter: Filter = { ...everything(), kinds: ['social'], highlight: true };
    expect(momentsAddress(filter, 'nl')).toBe('#/journal?words=soort%3Asociaal+heeft%3Ahoogtepunt');
    expect(momentsAddress(filter, 'en')).toBe('#/journal?words=kind%3Asocial+has%3Ahighlight');
  });
});

describe('a filter as text', () => {
  it('joins names of which one is enough', () => {
    const filter: Filter = {
      ...everything(),
      kinds: ['formal', 'social'],
      people: ['An', 'zorgcoördinator'],
      tags: ['taal'],
      from: '2025-09-01',
      to: '2026-08-31',
      step: 'open',
      highlight: true,
      mistake: true,
    };
    expect(filterText(filter, 'nl')).toBe(
      'soort:formeel soort:sociaal met:"An" OF met:"zorgcoördinator" label:"taal" in:2025-2026 stap:open ' +
        'heeft:hoogtepunt heeft:fout',
    );
  });
});

describe('a filter on what is marked', () => {
  const filter: Filter = {
    ...everything(),
    roles: ['gave_advice', 'role_model'],
    activities: ['tried_out', 'asked_feedback'],
    feedback: 'open',
    changed: 'doing',
    intention: 'noticed_afterwards',
    training: true,
  };
  it('is said in Dutch', () => {
    expect(filterText(filter, 'nl')).toBe(
      'rol:advies OF rol:voorbeeld activiteit:uitgeprobeerd OF activiteit:feedback heeft:opleiding ' +
        'feedback:open veranderd:doen aanleiding:achteraf',
    );
  });
  it('is said in English', () => {
    expect(filterText(filter, 'en')).toBe(
      'role:advice OR role:example activity:tried OR activity:feedback has:training ' +
        'feedback:open changed:doing intention:afterwards',
    );
  });
});

describe('a piece', () => {
  const pieces: [Condition, string][] = [
    [{ by: 'word', word: 'klas' }, 'klas'],
    [{ by: 'phrase', words: 'gouden weken' }, '"gouden weken"'],
    [{ by: 'kind', kind: 'resource' }, 'soort:bron'],
    [{ by: 'person', name: 'An Peeters', whole: true }, 'met:"An Peeters"'],
    [{ by: 'person', name: 'An', whole: false }, 'met:An'],
    [{ by: 'tag', name: 'de "moeilijke" klas', whole: true }, 'label:"de  moeilijke  klas"'],
    [{ by: 'goal', name: 'rust', whole: true }, 'doel:"rust"'],
    [{ by: 'named', sort: 'source', name: 'Klasse', whole: true }, 'bron:"Klasse"'],
    [{ by: 'named', sort: 'training', name: 'coachen', whole: false }, 'opleiding:coachen'],
    [{ by: 'named', sort: 'standard', name: 'opvoeder', whole: true }, 'standaard:"opvoeder"'],
    [{ by: 'has', what: 'takeaway' }, 'heeft:inzicht'],
    [{ by: 'has', what: 'follow_up' }, 'heeft:opvolging'],
    [{ by: 'follow_up', state: 'applied' }, 'opvolging:toegepast'],
    [{ by: 'step', state: 'dropped' }, 'stap:losgelaten'],
    [{ by: 'role', role: 'worked_with_me' }, 'rol:samen'],
    [{ by: 'feedback', state: 'received' }, 'feedback:gekregen'],
    [{ by: 'changed', what: 'any' }, 'veranderd:iets'],
    [{ by: 'activity', activity: 'practised' }, 'activiteit:geoefend'],
    [{ by: 'intention', intention: 'in_the_moment' }, 'aanleiding:spontaan'],
    [{ by: 'like', id: 'abc' }, 'zoals:abc'],
    [{ by: 'period', from: '2026-02-01', to: '2026-02-28' }, 'in:2026-02'],
    [{ by: 'period', from: '2025-09-01', to: '2026-08-31' }, 'in:2025-2026'],
    [{ by: 'period', from: '2026-02-01', to: '2026-04-30' }, 'sinds:2026-02 tot:2026-04'],
    [{ by: 'period', from: '2026-02-03', to: null }, 'sinds:2026-02-03'],
    [{ by: 'period', from: null, to: '2026-02-03' }, 'tot:2026-02-03'],
  ];
  it.each(pieces)('of %j is %s', (one, piece) => {
    expect(written(one, 'nl')).toBe(piece);
  });
  it('goes where what is being typed stays last', () => {
    expect(withPiece('', 'soort:bron')).toBe('soort:bron');
    expect(withPiece('"gouden we', 'met:"An"')).toBe('met:"An" "gouden we');
  });
});

describe('taking away', () => {
  it('leaves the words when all chips go', () => {
    const period: Asked = { not: false, by: 'period', from: '2026-03-01', to: null };
    const words = 'klas 🙂 sinds:2026-03 tot:2026-05 toets';
    const chips: Chip[] = [
      { any: [period], without: 'klas 🙂 tot:2026-05 toets' },
      { any: [period], without: 'klas 🙂 sinds:2026-03 toets' },
    ];
    expect(withoutChips(words, chips)).toBe('klas 🙂 toets');
    expect(withoutChips(words, [])).toBe(words);
  });
  it('knows where a piece begins though the next begins alike', () => {
    const some: Asked = { not: false, by: 'kind', kind: 'social' };
    const chips: Chip[] = [
      { any: [some], without: 'klas sinds:2026 sinds:2025' },
      { any: [some], without: 'klas soort:sociaal sinds:2025' },
      { any: [some], without: 'klas soort:sociaal sinds:2026' },
    ];
    expect(withoutChips('klas soort:sociaal sinds:2026 sinds:2025', chips)).toBe('klas');
  });
  const formal: Asked = { not: false, by: 'kind', kind: 'formal' };
  const social: Asked = { not: false, by: 'kind', kind: 'social' };
  const both: Chip = { any: [formal, social], without: 'klas' };
  it('finds the chip of a condition, however it was typed', () => {
    const an: Chip = { any: [{ not: false, by: 'person', name: 'an', whole: true }], without: '' };
    expect(chipOf([both, an], { by: 'person', name: 'An', whole: true })).toBe(an);
    expect(chipOf([an], { by: 'person', name: 'An', whole: false })).toBeUndefined();
    expect(chipOf([{ any: [{ ...formal, not: true }], without: '' }], formal)).toBeUndefined();
  });
  it('leaves the others of its chip', () => {
    expect(withoutCondition(both, formal, 'nl')).toBe('soort:sociaal klas');
    expect(withoutCondition({ ...both, any: [formal] }, formal, 'nl')).toBe('klas');
  });
});

describe('a stretch of days', () => {
  const since: Chip = { any: [{ not: false, by: 'period', from: '2026-03-01', to: null }], without: 'klas' };
  const until: Chip = {
    any: [{ not: false, by: 'period', from: '2025-01-01', to: '2026-05-31' }],
    without: 'klas',
  };
  const never: Chip = {
    any: [{ not: true, by: 'period', from: '2020-01-01', to: '2020-12-31' }],
    without: 'klas',
  };
  it('is where all that is asked meets', () => {
    expect(periodAsked([since, until, never])).toEqual({ from: '2026-03-01', to: '2026-05-31' });
    expect(periodAsked([since])).toEqual({ from: '2026-03-01', to: null });
    expect(periodAsked([never])).toBeNull();
  });
  it('takes the place of the one before', () => {
    const days = { from: '2026-05-31', to: '2026-04-01' };
    expect(withPeriod('klas sinds:2026-03', [since], days, 'nl')).toBe('sinds:2026-04 tot:2026-05 klas');
    expect(withPeriod('klas sinds:2026-03', [since], { from: null, to: null }, 'nl')).toBe('klas');
  });
});
