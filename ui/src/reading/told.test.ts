import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundleOf, format } from '../shared/fluent';
import { moment } from './extract.fixture';
import { letThrough, marksOf, partsOf } from './told';
import type { Say } from './voice';

const catalogue = (name: string) =>
  readFileSync(new URL(`../../../src-tauri/crates/words/catalogues/nl/${name}.ftl`, import.meta.url), 'utf8');
const bundle = bundleOf('nl', ['reading', 'journal', 'deepen', 'paper'].map(catalogue));
const say: Say = (key, args) => format(bundle, key, args);
const words = { say, language: 'nl' } as const;
const told = (part: Parameters<typeof moment>[0]) => partsOf(moment(part), words);

describe('what is told of a moment', () => {
  it('is nothing when nothing was let through', () => expect(told({})).toEqual([]));

  it('names people with what they did', () => {
    const people = [
      { name: 'An', role: 'gave_feedback' as const, feedback: { asked: true, used: false } },
      { name: 'de zorgcoördinator', role: null, feedback: null },
    ];
    expect(told({ people })[0]).toEqual({
      is: 'people',
      label: 'Met wie',
      lines: [
        { text: 'An', after: 'gaf feedback, zelf gevraagd, niet gebruikt' },
        { text: 'de zorgcoördinator', after: '' },
      ],
    });
  });

  it('tells how a next step went', () => {
    const step = {
      what: 'Bij An binnenlopen.',
      by: '2026-04-01',
      outcome: 'Zes minuten.',
      settled_on: '2026-04-16',
    };
    expect(told({ next_step: { ...step, state: 'tried' } })[0]?.lines).toEqual([
      { text: 'Bij An binnenlopen.', written: true, after: 'Gedaan op 16 april 2026' },
      { label: 'Wat gebeurde er', text: 'Zes minuten.', written: true },
    ]);
    const open = told({ next_step: { ...step, state: 'open', outcome: null, settled_on: null } });
    expect(open[0]?.lines).toEqual([
      { text: 'Bij An binnenlopen.', written: true, after: 'tegen 1 april 2026' },
    ]);
  });

  it('links a source only to the web', () => {
    const source = { title: 'Gouden weken', author: 'L. Boer', medium: 'book' as const };
    const [good, bad] = told({
      sources: [
        { ...source, address: 'https://www.kennis.be/x' },
        { ...source, address: 'javascript:alert(1)' },
      ],
    })[0]!.lines;
    expect(good).toEqual({
      text: 'Gouden weken',
      address: 'https://www.kennis.be/x',
      after: 'boek · van L. Boer · kennis.be',
    });
    expect(bad?.address).toBeUndefined();
  });

  it('keeps a training together with what came of it', () => {
    const training = {
      title: 'Feedback geven',
      provider: 'Vives',
      hours: 6,
      certificate: true,
      interaction: null,
      cases: null,
      partner: null,
      plan: 'Elke les één vraag.',
      support: null,
    };
    const after = {
      due: '2026-05-01',
      after: '2w',
      state: 'partly' as const,
      applied: 'Twee keer.',
      helped: null,
      hindered: null,
      tell: null,
      answered_on: '2026-05-02',
    };
    expect(told({ training, follow_ups: [after] }).map(({ lines }) => lines)).toEqual([
      [
        { text: 'Feedback geven', after: 'Vives, 6 uur, met attest' },
        { label: 'Wat ik wil toepassen', text: 'Elke les één vraag.', written: true },
      ],
      [
        { text: 'na twee weken', after: 'deels' },
        { label: 'Wat deed je ermee?', text: 'Twee keer.', written: true },
      ],
    ]);
  });
});

it('says what stands beside the kind', () =>
  expect(marksOf(moment({ highlight: true, mistake: true, minutes: 45 }), say)).toEqual([
    'hoogtepunt',
    'fout die iets leerde',
    '45 min',
  ]));

it('says what was let through', () => {
  expect(letThrough([], words)).toBe(say('reading-only'));
  expect(letThrough(['takeaway', 'said', 'people'], words)).toContain(
    'wat iemand meeneemt, wat er eerder over gezegd werd en wie erbij was',
  );
});

it('tells long times in hours', () => {
  expect(marksOf(moment({ minutes: 90 }), say)).toEqual(['1,5 uur']);
  expect(marksOf(moment({ minutes: 95 }), say)).toEqual(['95 min']);
});
