// A moment with nothing but what is required, for tests only.

import type { Moment } from '../contract/contract';

export const bare: Moment = {
  id: 'm',
  logged_at: 0,
  logged_offset: 60,
  deleted_at: null,
  kind: 'social',
  on: '2026-03-18',
  text: 'Over het leerklimaat gepraat.',
  takeaway: null,
  next_step: null,
  intention: null,
  activities: [],
  changed: { knowing: null, feeling: null, doing: null, intending: null },
  people: [],
  sources: [],
  training: null,
  minutes: null,
  tags: [],
  standards: [],
  goals: [],
  mistake: false,
  highlight: false,
  visibility: 'private',
  reflection: null,
  attachments: [],
};
