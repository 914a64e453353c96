// How conversations and their sections are called. The words themselves are in the catalogues.

import type { Conversation, ConversationKind, Day, Period, Section } from '../contract/contract';
import { shortDay } from '../shared/dates';
import { hyphened } from '../shared/hyphened';
import { today } from '../shared/standing.svelte';
import { language, say } from '../shared/words.svelte';
import { isLed } from './conversation';

/** The word for a kind. */
export function kindName(kind: ConversationKind): string {
  return say(`conversations-kind-${hyphened(kind)}`);
}

/** What a conversation is called: its own name, else its kind. */
export function titleOf({ name, kind }: Conversation): string {
  return name || kindName(kind);
}

/** With whom and when, as far as that is known. */
export function whoAndWhen({ with: other, on }: Pick<Conversation, 'with' | 'on'>): string {
  return [other && say('conversations-with-name', { name: other }), on && dayName(on)]
    .filter(Boolean)
    .join(' · ');
}

/** A day, with its year where that is another than today's. */
export function dayName(day: Day): string {
  return shortDay(day, today(), language());
}

/** What a section is called: as on its sheet. Who leads offers the support that a learner wishes. */
export function sectionName(kind: ConversationKind, section: Section): string {
  if (isLed(kind) && section === 'support') return say('paper-support-offered');
  if (kind === 'team_meeting' && section === 'seen') return say('paper-seen-team');
  return say(`paper-section-${section}`);
}

/** What a section asks. */
export function sectionHint(kind: ConversationKind, section: Section): string {
  if (isLed(kind) && (section === 'support' || section === 'moments')) {
    return say(`conversations-hint-${section}-led`);
  }
  return say(`conversations-hint-${section}`);
}

/** The days of a period, with their years where those are others than today's. */
export function periodName({ from, to }: Period): string {
  return say('conversations-period-days', { from: dayName(from), to: dayName(to) });
}
