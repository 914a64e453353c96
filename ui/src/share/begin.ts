// Beginning an extract, from wherever that is offered.

import type { Filter, MomentId } from '../contract/contract';
import { host } from '../host';
import { go } from '../shared/here.svelte';
import { tellFailure } from '../shared/notice.svelte';
import { begunWith, sharedAddress } from './share';

/** So many moments are asked for at a time. */
const STRETCH = 200;
/** More than these nobody reads: what the core keeps. */
const MOST = 1000;

/** Makes an extract of these moments, and goes there. */
export async function beginShared(moments: MomentId[] = []): Promise<void> {
  try {
    const { note } = await host.ask('add_shared', begunWith(moments));
    go(sharedAddress(note.id, 'choose'));
  } catch (thrown) {
    tellFailure(thrown);
  }
}

/** Makes an extract of all moments that meet a question, and goes there. */
export async function beginSharedFrom(words: string, filter: Filter): Promise<void> {
  try {
    await beginShared(await momentsFound(words, filter));
  } catch (thrown) {
    tellFailure(thrown);
  }
}

/** The moments that meet a question, the newest first. */
export async function momentsFound(words: string, filter: Filter): Promise<MomentId[]> {
  const found: MomentId[] = [];
  for (let total = Infinity; found.length < Math.min(total, MOST);) {
    const page = { offset: found.length, limit: STRETCH };
    const answer = await host.ask('find', { words, filter, sort: 'newest', page, facets: false });
    if (answer.hits.length === 0) break;
    found.push(...answer.hits.map(({ id }) => id));
    total = answer.total;
  }
  return found.slice(0, MOST);
}
