// Writing down a moment: what is saved, and what stays in the field. No drawing.

import type { Content, Day, Kind } from '../contract/contract';
import type { Wish } from '../shared/keys';

/** The order on screen. */
export const KINDS: readonly Kind[] = ['formal', 'social', 'individual', 'resource'];

/** The shortcut that saves under each kind. */
export const WISHES: Record<Kind, Wish> = {
  formal: 'kind-1',
  social: 'kind-2',
  individual: 'kind-3',
  resource: 'kind-4',
};

/** The place of the draft. */
export const PLACE = 'today';

/** A moment with the three things it needs; all else is offered later. */
export function plainContent(kind: Kind, on: Day, text: string): Content {
  return {
    kind,
    on,
    text,
    takeaway: null,
    next_step: null,
    intention: null,
    activities: [],
    changed: { knowing: null, feeling: null, doing: null, intending: null },
    people: [],
    sources: [],
    training: null,
    follow_ups: [],
    minutes: null,
    tags: [],
    standards: [],
    goals: [],
    mistake: false,
    highlight: false,
    visibility: 'private',
    reflection: null,
    attachments: [],
    threads: [],
  };
}

/** What stays in the field once `saved` is kept: whatever was typed in the meantime. */
export function remainder(saved: string, now: string): string {
  if (now === saved) return '';
  return now.startsWith(saved) ? now.slice(saved.length).trimStart() : now;
}

/** What stands in the field after taking a saved text back: a text begun since is left alone. */
export function restored(saved: string, now: string): string {
  return now.trim() === '' ? saved : now;
}
