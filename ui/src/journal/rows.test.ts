import { describe, expect, it } from 'vitest';
import type { Fragment, Passage, Row, TextField } from '../contract/contract';
import { bareRow } from './bare.fixture';
import { hitsOf, plain, textOf } from '../shared/fragments';
import { elsewhereIn, lineUnder, reasonsOf } from './rows';

const hit = (text: string): Fragment => ({ text, hit: true });
const passage = (field: TextField, fragments: Fragment[], at = 0): Passage => ({
  place: { field, at },
  fragments,
});
const row: Row = { ...bareRow('m'), snippet: plain('Een gewone les.') };
const takeaway = passage('takeaway', [...plain('rust in de '), hit('Klas')]);
const step = passage('step', [hit('klimaat'), ...plain(' bespreken')]);

describe('elsewhere', () => {
  it('is where a hit stands that the text has not', () => {
    expect(elsewhereIn({ ...row, elsewhere: [takeaway] })).toBe(takeaway);
    const both = { ...row, snippet: [...plain('de '), hit('klas')], elsewhere: [takeaway, step] };
    expect(elsewhereIn(both)).toBe(step);
  });
  it('is nowhere when the row shows it already', () => {
    expect(elsewhereIn({ ...row, snippet: [hit('klas')], elsewhere: [takeaway] })).toBeUndefined();
    const name = passage('person', [hit('An')]);
    expect(elsewhereIn({ ...row, people: ['An'], elsewhere: [name] })).toBeUndefined();
    expect(elsewhereIn(row)).toBeUndefined();
  });
});

describe('reasons', () => {
  it('are told for a part of a word and for one that looks like it', () => {
    const reasons: Row['reasons'] = [
      { asked: 'klimaat', seen: 'leerklimaat', likeness: 'part' },
      { asked: 'diferentiatie', seen: 'differentiatie', likeness: 'resembling' },
    ];
    expect(reasonsOf({ ...row, reasons })).toBe('klimaat in leerklimaat · lijkt op differentiatie');
  });
  it('tell which words are lacking', () => {
    expect(reasonsOf({ ...row, missing: ['vorig', 'jaar'] })).toBe('zonder vorig, jaar');
  });
  it('are not told for another form', () => {
    const reasons: Row['reasons'] = [{ asked: 'vragen', seen: 'gevraagd', likeness: 'form' }];
    expect(reasonsOf({ ...row, reasons })).toBe('');
  });
});

describe('the line under a row', () => {
  it('says who, what about and how long', () => {
    const full = { ...row, people: ['An', 'Bas'], tags: ['toetsen'], minutes: 20 };
    expect(textOf(lineUnder(full, false))).toBe('met An, Bas · toetsen · 20 min');
    expect(textOf(lineUnder(full, true))).toBe('18 maart 2026 · met An, Bas · toetsen · 20 min');
    expect(lineUnder(row, false)).toEqual([]);
  });
  it('marks names, and shows those first', () => {
    const people = ['An', 'Bas', 'Cis', 'Dora'];
    const found = { ...row, people, elsewhere: [passage('person', [hit('Dora')], 3)] };
    expect(hitsOf(lineUnder(found, false))).toEqual(['Dora']);
    expect(textOf(lineUnder(found, false))).toBe('met Dora, An, Bas en 1 meer');
    const tagged = { ...found, tags: ['taal'], elsewhere: [passage('tag', [hit('taal')])] };
    expect(textOf(lineUnder(tagged, true))).toBe('taal · 18 maart 2026 · met An, Bas, Cis en 1 meer');
  });
});
