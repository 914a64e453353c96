// Who had a part in a moment: the part each played, and what came of feedback. Adding and removing names is for
// fields.ts, drawing for the components.

import type { Companion, Feedback, Role } from '../../contract/contract';
import { hyphened } from '../../shared/hyphened';
import { say } from '../../shared/words.svelte';

export const ROLES: readonly Role[] = [
  'gave_advice',
  'gave_feedback',
  'role_model',
  'worked_with_me',
  'introduced_me',
];

/** The people with something changed of one of them. */
export function withPart(people: Companion[], name: string, part: Partial<Companion>): Companion[] {
  return people.map((person) => (person.name === name ? { ...person, ...part } : person));
}

/** Feedback with one answer changed; nothing is known of it when nothing is answered. */
export function feedbackWith(before: Feedback | null, part: Partial<Feedback>): Feedback | null {
  const { asked, used } = { asked: null, used: null, ...before, ...part };
  return asked === null && used === null ? null : { asked, used };
}

/** Whether there is feedback to ask about. */
export function hasFeedback({ role, feedback }: Companion): boolean {
  return role === 'gave_feedback' || feedback !== null;
}

/** What a person did, behind the name: "gaf feedback, zelf gevraagd". */
export function partOf({ role, feedback }: Companion): string {
  const parts = [
    role && say(`journal-role-${hyphened(role)}`),
    feedback?.asked && say('journal-feedback-asked'),
    feedback?.used && say('journal-feedback-used'),
  ];
  return parts.filter((part) => typeof part === 'string').join(', ');
}
