// Moments and answers with nothing but what is required, for tests only.

import type { Found, Moment, Row } from '../contract/contract';
import { plainContent } from '../today/capture';

export const bare: Moment = {
  id: 'm',
  logged_at: 0,
  logged_offset: 60,
  deleted_at: null,
  ...plainContent('social', '2026-03-18', 'Over het leerklimaat gepraat.'),
};

export function bareRow(id: string, on = '2026-03-18'): Row {
  return {
    id,
    on,
    kind: 'social',
    snippet: [],
    takeaway: null,
    people: [],
    tags: [],
    minutes: null,
    next_step: null,
    highlight: false,
    mistake: false,
    elsewhere: [],
    reasons: [],
    missing: [],
  };
}

export const bareFound: Found = {
  total: 0,
  took_us: 1,
  hits: [],
  chips: [],
  facets: null,
  weighed: false,
  nearly: false,
  instead: null,
  indexing: null,
};
