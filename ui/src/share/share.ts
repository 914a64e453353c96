// What an extract in the making is made of: its steps, what of a moment can be let through, and what still stands between
// it and its sealing. Words and drawing belong elsewhere, contacts in contacts.ts.

import type { Called, MomentId, OpenShared, SealRequest, Shared, SharedField } from '../contract/contract';
import { hashOf } from '../shared/address';

/** From choosing to sealing, in the order one comes to them. */
export const STEPS = ['choose', 'redact', 'preview', 'seal'] as const;
export type Step = (typeof STEPS)[number];

/** What may be let through of a moment beside its day, kind and text, in the order it is asked. */
export const FIELDS: readonly SharedField[] = [
  'takeaway',
  'next_step',
  'said',
  'people',
  'activities',
  'changed',
  'reflection',
  'sources',
  'training',
  'goals',
  'tags',
  'standards',
  'minutes',
  'marks',
];

/** How people can be called, the quietest first. */
export const CALLED: readonly Called[] = ['role', 'initials', 'name'];

/** More questions than this nobody answers: what the core keeps. */
export const MOST_QUESTIONS = 20;

/** The least characters of a passphrase of one's own: a file that is mailed can be guessed at for years. */
export const SHORTEST = 16;

/** The address of an extract that is being made, or that left. */
export function sharedAddress(id: string, step?: Step): string {
  return hashOf('share', id, step && new URLSearchParams({ step }));
}

/** The address of an extract of someone else, perhaps at one of its moments. */
export function receivedAddress(id: string, moment?: MomentId): string {
  return hashOf('share', id, new URLSearchParams({ from: 'other', ...(moment && { moment }) }));
}

/** The moment that an address of an extract of someone else is at. */
export function momentIn(query: URLSearchParams): MomentId | undefined {
  return query.get('moment') ?? undefined;
}

/** Whether an address is of an extract of someone else. */
export function isReceived(query: URLSearchParams): boolean {
  return query.get('from') === 'other';
}

/** The step an address is at. */
export function stepIn(query: URLSearchParams): Step {
  return STEPS.find((step) => step === query.get('step')) ?? 'choose';
}

/** The step after one; nothing after the last. */
export function stepAfter(step: Step): Exclude<Step, 'choose'> | undefined {
  const [, ...later] = STEPS;
  return later[STEPS.indexOf(step)];
}

/** An extract of which only the moments are chosen: little of each goes along, and people are called by what they are. */
export function begunWith(moments: MomentId[] = []): Shared {
  return {
    moments,
    fields: ['takeaway', 'next_step', 'said'],
    files: [],
    people: 'role',
    hidden: [],
    let_be: [],
    questions: [],
    returned: [],
  };
}

/** The same choices once more, as something that has not left. */
export function chosenAgain(shared: Shared): Shared {
  const { sealed: _, returned: __, until: ___, ...chosen } = shared;
  return { ...chosen, returned: [] };
}

/** The list with one more or one fewer. */
export function toggled<One>(list: readonly One[], one: One, on: boolean): One[] {
  const others = list.filter((other) => other !== one);
  return on ? [...others, one] : others;
}

/** The moments with more of them behind, each once. */
export function withMoments(moments: readonly MomentId[], more: readonly MomentId[]): MomentId[] {
  return [...new Set([...moments, ...more])];
}

/** The questions with one of them put otherwise; one that is emptied goes. */
export function withQuestion(questions: readonly string[], at: number, written: string): string[] {
  const others = [...questions];
  if (written.trim() === '') others.splice(at, 1);
  else others[at] = written;
  return others;
}

/** How it can be sealed: for the contact alone, or with a passphrase, as a file for Besef or as a page. */
export const WAYS = ['contact', 'page', 'passphrase'] as const;
export type Way = (typeof WAYS)[number];

/** The ways there are: without a contact's key there is only a passphrase. */
export function waysFor({ contact }: Pick<OpenShared, 'contact'>): Way[] {
  return WAYS.filter((way) => way !== 'contact' || contact !== null);
}

/** What still stands between an extract and its sealing. */
export type Hindrance = 'nothing' | 'unseen' | 'changed' | 'short';

/** The first of what stands in the way; nothing when it can be sealed. `seen` is the stamp of the preview last seen. */
export function hindrance(
  { preview, stamp }: Pick<OpenShared, 'preview' | 'stamp'>,
  seen: string | undefined,
  way: Way,
  passphrase: string,
): Hindrance | undefined {
  if (preview.moments.length === 0) return 'nothing';
  if (seen === undefined) return 'unseen';
  if (seen !== stamp) return 'changed';
  return way !== 'contact' && [...passphrase.trim()].length < SHORTEST ? 'short' : undefined;
}

/** What is asked of the core. */
export function sealing(open: Pick<OpenShared, 'note' | 'stamp'>, way: Way, passphrase: string): SealRequest {
  const whole = { id: open.note.id, stamp: open.stamp, as_page: way === 'page' };
  return way === 'contact' ? whole : { ...whole, passphrase: passphrase.trim() };
}
