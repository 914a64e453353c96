// What is told of a moment beneath its text: parts, each with its label and its lines, in the order a reader follows
// the story. What was not let through is not in the moment, and so is no part. Drawing is for Parts.svelte.

import type {
  Changed,
  Companion,
  FollowUp,
  Language,
  NextStep,
  SharedField,
  SharedMoment,
  Source,
  Training,
} from '../contract/contract';
import type { WordKey } from '../contract/words';
import { lapseOf } from '../journal/deepen/training';
import { longDay } from '../shared/dates';
import { hyphened } from '../shared/hyphened';
import { followable, ownerOf } from './following';
import type { Say } from './voice';

/** A line of a part; `written` in sentences by the learner, otherwise a fact. */
export interface Line {
  label?: string;
  text: string;
  written?: boolean;
  address?: string;
  /** Behind the line, softer: whose the address is, by whom. */
  after?: string;
}

export interface Part {
  is: SharedField;
  label: string;
  lines: Line[];
}

type Words = { say: Say; language: Language };

/** The parts of a moment that hold something. */
export function partsOf(moment: SharedMoment, words: Words): Part[] {
  const { say } = words;
  const part = (is: SharedField, key: WordKey, lines: Line[]): Part => ({ is, label: say(key), lines });
  return [
    part('takeaway', 'paper-takeaway', written(moment.takeaway)),
    part('changed', 'journal-field-changed', changes(moment.changed, say)),
    part(
      'reflection',
      'journal-field-reflection',
      moment.reflection.map(({ asked, text }) => said(asked, text)),
    ),
    part('next_step', 'journal-field-next-step', step(moment.next_step, words)),
    part(
      'people',
      'paper-people',
      moment.people.map((person) => companion(person, say)),
    ),
    part(
      'activities',
      'journal-field-activities',
      listed(moment.activities.map((one) => say(`journal-activity-${hyphened(one)}`))),
    ),
    part(
      'sources',
      'paper-sources',
      moment.sources.map((source) => sourceLine(source, say)),
    ),
    part('training', 'journal-field-training', training(moment.training, say)),
    part(
      'training',
      'reading-follow-ups',
      moment.follow_ups.flatMap((one) => followUp(one, words)),
    ),
    part(
      'goals',
      'journal-field-goals',
      moment.goals.map((text) => ({ text })),
    ),
    part('tags', 'journal-field-tags', listed(moment.tags)),
    part(
      'standards',
      'journal-field-standards',
      moment.standards.map((text) => ({ text })),
    ),
  ].filter(({ lines }) => lines.length > 0);
}

/** What stands beside a moment's kind. */
export function marksOf({ highlight, mistake, minutes }: SharedMoment, say: Say): string[] {
  return [
    highlight ? say('reading-highlight') : '',
    mistake ? say('reading-mistake') : '',
    minutes ? duration(minutes, say) : '',
  ].filter(Boolean);
}

/** In hours from one hour on, where they are whole or half. */
function duration(minutes: number, say: Say): string {
  return minutes % 30 === 0 && minutes >= 60
    ? say('paper-hours-of', { hours: minutes / 60 })
    : say('reading-minutes', { minutes });
}

/** Which of all that could be there was let through, in one sentence. */
export function letThrough(fields: readonly SharedField[], { say, language }: Words): string {
  if (fields.length === 0) return say('reading-only');
  const names = fields.map((field) => say(`reading-field-${hyphened(field)}`));
  return say('reading-let-through', { fields: new Intl.ListFormat(language).format(names) });
}

function written(text: string | null | undefined): Line[] {
  return text ? [{ text, written: true }] : [];
}

function said(label: string, text: string | null): Line {
  return { label, text: text ?? '', written: true };
}

function listed(names: string[]): Line[] {
  return names.length > 0 ? [{ text: names.join(', ') }] : [];
}

function some(lines: Line[]): Line[] {
  return lines.filter(({ text }) => text !== '');
}

function changes(changed: Changed | undefined, say: Say): Line[] {
  const names = ['knowing', 'feeling', 'doing', 'intending'] as const;
  return some(names.map((name) => said(say(`deepen-changed-${name}`), changed?.[name] ?? null)));
}

function step(next: NextStep | undefined, { say, language }: Words): Line[] {
  if (!next) return [];
  const day = next.settled_on ?? next.by;
  const state = next.state === 'open' ? 'paper-step-by' : (`journal-step-settled-${next.state}` as const);
  const when = day ? say(state, { day: longDay(day, language) }) : '';
  const outcome = said(say('journal-step-outcome'), next.outcome);
  return [{ text: next.what, written: true, after: when }, ...some([outcome])];
}

/** "An", and behind it what An did. */
function companion({ name, role, feedback }: Companion, say: Say): Line {
  const parts = [
    role && say(`journal-role-${hyphened(role)}`),
    feedback?.asked && say('journal-feedback-asked'),
    feedback?.asked === false && say('reading-feedback-not-asked'),
    feedback?.used && say('journal-feedback-used'),
    feedback?.used === false && say('reading-feedback-not-used'),
  ];
  return { text: name, after: parts.filter(Boolean).join(', ') };
}

function sourceLine({ title, address, author, medium }: Source, say: Say): Line {
  const to = followable(address);
  const after = [
    medium && say(`deepen-source-medium-${medium}`),
    author && say('reading-author', { author }),
    to ? ownerOf(to) : address,
  ];
  return { text: title || to || '', address: to, after: after.filter(Boolean).join(' · ') };
}

function training(one: Training | undefined, say: Say): Line[] {
  if (!one) return [];
  const facts = [
    one.provider ?? '',
    one.hours ? say('paper-hours-of', { hours: one.hours }) : '',
    one.certificate ? say('paper-certificate') : '',
    one.interaction ? say('paper-interaction') : '',
    one.cases ? say('paper-cases') : '',
  ].filter(Boolean);
  const about = facts.join(', ');
  return some([
    one.title ? { text: one.title, after: about } : { text: about },
    said(say('paper-training-plan'), one.plan),
    said(say('paper-training-support'), one.support),
    said(say('paper-training-partner'), one.partner),
  ]);
}

function followUp(one: FollowUp, { say, language }: Words): Line[] {
  const when = one.after ? say('deepen-follow-up-after', lapseOf(one.after)) : longDay(one.due, language);
  const how = say(`deepen-follow-up-${hyphened(one.state)}`);
  const told = [
    said(say('deepen-follow-up-what'), one.applied),
    said(say('deepen-follow-up-helped'), one.helped),
    said(say('deepen-follow-up-hindered'), one.hindered),
    said(say('deepen-follow-up-tell'), one.tell),
  ];
  return [{ text: when, after: how }, ...some(told)];
}
