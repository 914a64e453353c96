// Extracts to test with.

import type { Extract, SharedMoment } from '../contract/contract';

export function moment(part: Partial<SharedMoment> = {}): SharedMoment {
  return {
    id: '0190b5c8-0000-7000-8000-000000000001',
    kind: 'social',
    on: '2026-03-18',
    text: 'Over het leerklimaat gepraat in de refter.',
    people: [],
    activities: [],
    reflection: [],
    sources: [],
    follow_ups: [],
    goals: [],
    tags: [],
    standards: [],
    mistake: false,
    highlight: false,
    files: [],
    said: [],
    ...part,
  };
}

export function extract(part: Partial<Extract> = {}): Extract {
  return {
    format: 1,
    id: '0190b5c8-0000-7000-8000-00000000000e',
    token: '00112233445566778899aabbccddeeff',
    from: 'Sam',
    card: 'besef:contact?name=Sam&age=age1x&sign=RWx',
    reader: 'Kim',
    language: 'nl',
    made_on: '2026-11-29',
    questions: [],
    fields: [],
    moments: [moment()],
    ...part,
  };
}
