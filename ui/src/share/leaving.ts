// Taking leave of an extract or a contact: into the bin with a way back, or for good.

import type { NotedId, Noun } from '../contract/contract';
import type { WordKey } from '../contract/words';
import { host } from '../host';
import type { Args } from '../shared/fluent';
import { tell, tellFailure } from '../shared/notice.svelte';

/** Puts it in the bin and says so; tells whether it is there. */
export async function putInBin(noun: Noun, id: NotedId, key: WordKey, args: Args = {}): Promise<boolean> {
  try {
    const { changed } = await host.ask('delete_noted', { subject: { noun, id } });
    tell({ key, args, operation: changed.operation });
    return true;
  } catch (thrown) {
    tellFailure(thrown);
    return false;
  }
}

/** Removes an extract of someone else for good, with its files and what was said of it. */
export async function forgetReceived(id: NotedId): Promise<boolean> {
  try {
    await host.ask('forget', { subject: { noun: 'received', id } });
    tell({ key: 'share-forgotten' });
    return true;
  } catch (thrown) {
    tellFailure(thrown);
    return false;
  }
}
