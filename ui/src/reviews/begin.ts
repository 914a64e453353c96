// Beginning to walk through a period, from wherever that is offered.

import type { Period, ReviewSort } from '../contract/contract';
import { host } from '../host';
import { go } from '../shared/here.svelte';
import { tellFailure } from '../shared/notice.svelte';
import { begun, reviewAddress } from './review';

/** Makes the look-back that is walked through, and goes there. */
export async function beginReview(sort: ReviewSort, period: Period): Promise<void> {
  try {
    const { note } = await host.ask('add_review', begun(sort, period));
    go(reviewAddress(note.id));
  } catch (thrown) {
    tellFailure(thrown);
  }
}
