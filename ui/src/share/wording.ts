// How extracts, and those they are for, are called. The words themselves are in the catalogues.

import type { Day, ReceivedRow, SharedRow } from '../contract/contract';
import { fileName } from '../reports/file';
import { longDay, shortDay } from '../shared/dates';
import { today } from '../shared/standing.svelte';
import { language, say } from '../shared/words.svelte';

/** A day, with its year where that is another than today's. */
export function dayName(day: Day): string {
  return shortDay(day, today(), language());
}

/** A day with its year. */
export function wholeDay(day: Day): string {
  return longDay(day, language());
}

/** What an extract is called: its own name, else for whom it is. */
export function sharedName({
  name,
  with: reader,
}: {
  name: string | null | undefined;
  with: string | null;
}): string {
  return name || (reader ? say('share-for', { name: reader }) : say('share-for-nobody'));
}

/** What is told of an extract the learner made, beside its name. */
export function sharedFacts({ name, with: reader, moments, left_on, replies, remarks }: SharedRow): string {
  const facts = [
    name && reader && say('share-for', { name: reader }),
    left_on ? say('share-left-on', { day: dayName(left_on) }) : say('share-under-way'),
    say('share-moments', { count: moments }),
    replies > 0 && say('share-remarks', { count: remarks }),
  ];
  return facts.filter(Boolean).join(' · ');
}

/** Whose an extract is. */
export function fromName(from: string | null | undefined): string {
  return from || say('share-from-nobody');
}

/** What is told of an extract of someone else, beside whose it is. */
export function receivedFacts({ made_on, moments, comments, sent_back }: ReceivedRow): string {
  const facts = [
    dayName(made_on),
    say('share-moments', { count: moments }),
    comments > 0 && say('share-own-remarks', { count: comments }),
    sent_back && say('share-sent-back-on', { day: dayName(sent_back) }),
  ];
  return facts.filter(Boolean).join(' · ');
}

/** The name of a file that leaves: who sends what to whom and when. */
export function leavingName(
  sort: 'extract' | 'reply',
  parts: (string | null | undefined)[],
  ending: 'besef' | 'html',
): string {
  return fileName([say(`share-file-${sort}`), ...parts], ending);
}
