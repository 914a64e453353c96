// The periods a filter offers by name, from the day it is.

import type { Day } from '../contract/contract';
import type { WordKey } from '../contract/words';
import { lastOfMonth } from '../shared/dates';

/** A period with the catalogue's key of its name. */
export type Named = { key: WordKey; from: Day; to: Day };

/** This month, this school year (from 1 September) and the one before. */
export function periodsAtHand(today: Day): Named[] {
  const year = Number(today.slice(0, 4)) - (today.slice(5) < '09-01' ? 1 : 0);
  const month = today.slice(0, 7);
  return [
    { key: 'journal-period-this-month', from: `${month}-01`, to: lastOfMonth(today) },
    { key: 'journal-period-this-year', from: `${year}-09-01`, to: `${year + 1}-08-31` },
    { key: 'journal-period-last-year', from: `${year - 1}-09-01`, to: `${year}-08-31` },
  ];
}
