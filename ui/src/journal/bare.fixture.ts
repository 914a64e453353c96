// A moment with nothing but what is required, for tests only.

import type { Moment } from '../contract/contract';
import { plainContent } from '../today/capture';

export const bare: Moment = {
  id: 'm',
  logged_at: 0,
  logged_offset: 60,
  deleted_at: null,
  ...plainContent('social', '2026-03-18', 'Over het leerklimaat gepraat.'),
};
