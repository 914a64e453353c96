import { describe, expect, it } from 'vitest';
import { extract, moment } from '../extract.fixture';
import { extractIn } from './document';

const read = (document: unknown) => extractIn(new TextEncoder().encode(JSON.stringify(document)));
const reason = (document: unknown) => {
  try {
    read(document);
    return 'open';
  } catch (thrown) {
    return (thrown as { reason?: string }).reason;
  }
};

describe('the document of an extract', () => {
  it('is read whole', () => {
    const full = extract({
      until: '2027-03-01',
      note: 'Dag Kim.',
      questions: ['Wat zie jij?'],
      fields: ['takeaway', 'said'],
      moments: [
        moment({
          takeaway: 'Kijken is een kunst.',
          minutes: 30,
          people: [{ name: 'An', role: 'role_model', feedback: { asked: true, used: null } }],
          next_step: { what: 'Gaan.', by: null, state: 'open', outcome: null, settled_on: null },
          said: [
            {
              id: 'r',
              by: 'coach',
              on: '2026-04-01',
              text: 'Mooi.',
              sort: 'compliment',
              support: 'network',
              about: null,
            },
          ],
        }),
      ],
    });
    expect(read(full)).toEqual(full);
  });

  it('may leave out what is empty, and bring what is new', () => {
    const bare = { id: 'm', kind: 'social', on: '2026-03-18', text: 'x', later: 1 };
    const { questions: _, fields: __, ...rest } = extract();
    expect(read({ ...rest, moments: [bare], later: {} }).moments[0]).toEqual({
      ...moment({ id: 'm', text: 'x' }),
      takeaway: undefined,
    });
    expect(read({ ...rest, moments: [{ ...bare, people: ['An'] }] }).moments[0]?.people[0]?.name).toBe('An');
  });

  it('is not shown half when it is newer', () => {
    expect(reason({ ...extract(), format: 2 })).toBe('newer');
    expect(reason({ ...extract(), moments: [{ ...moment(), kind: 'dreamt' }] })).toBe('newer');
  });

  it('is damaged when it is not of its shape', () => {
    const bad: unknown[] = [
      null,
      [],
      'x',
      {},
      { ...extract(), format: '1' },
      { ...extract(), moments: {} },
      { ...extract(), moments: [{ ...moment(), text: { toString: 1 } }] },
      { ...extract(), moments: [{ ...moment(), on: '2026-02-31' }] },
      { ...extract(), moments: [{ ...moment(), people: [{ name: 1 }] }] },
      { ...extract(), moments: Array.from({ length: 1_001 }, () => moment()) },
      { ...extract(), card: 3 },
    ];
    for (const document of bad)
      expect(reason(document), JSON.stringify(document)?.slice(0, 60)).toBe('damaged');
    expect(() => extractIn(new TextEncoder().encode('{'))).toThrow();
    expect(() => extractIn(new Uint8Array([0xff]))).toThrow();
  });
});
