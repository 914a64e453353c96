// What was noticed and let be, for each extract, as long as the app is open: only the warning goes, nothing of it is kept.

import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { NotedId, NoticedIn, OpenShared } from '../contract/contract';
import { stillNoticed } from './share';

const NONE: ReadonlySet<string> = new Set();
const letBe = new SvelteMap<NotedId, SvelteSet<string>>();

/** Lets something be in an extract. */
export function leaveBe(extract: NotedId, what: string): void {
  const left = letBe.get(extract) ?? new SvelteSet<string>();
  letBe.set(extract, left.add(what));
}

/** What was noticed in an extract and neither let be nor hidden yet. */
export function noticedIn({ note, noticed }: Pick<OpenShared, 'note' | 'noticed'>): NoticedIn[] {
  return stillNoticed(noticed, letBe.get(note.id) ?? NONE);
}
