// A step in words, with what the list of steps does not hold: which names went where. One of its moments knows.

import type { Done } from '../contract/contract';
import { host } from '../host';
import { deedOf, movedIn, type Moved } from './deeds';

/** What a step did, as a sentence. */
export async function telling(step: Done): Promise<string> {
  return deedOf(step, await movedBy(step));
}

/** The names a step changed; nothing when it changed none, or when it can no longer be told. */
export async function movedBy({ operation, about }: Done): Promise<Moved | undefined> {
  if (operation.verb !== 'rename' && operation.verb !== 'merge') return undefined;
  const moment = about.find(({ subject }) => subject.noun === 'moment');
  if (!moment) return undefined;
  try {
    const { versions } = await host.ask('history', { id: moment.subject.id });
    const version = versions.find((version) => version.operation.id === operation.id);
    return version && movedIn(version.changes);
  } catch {
    // The sentence without names says enough.
    return undefined;
  }
}
