// The document of an extract, read by its promised shape. A newer shape is not shown half, and what is not of this
// shape is damage: past here everything is what its type says.

import type {
  Changed,
  Companion,
  Extract,
  FollowUp,
  NextStep,
  Remark,
  SharedFile,
  SharedMoment,
  Source,
  Training,
} from '../../contract/contract';
import { isDay } from '../../shared/dates';
import { Closed } from './closed';
import {
  bool,
  flag,
  words,
  listOf,
  number,
  object,
  oneOf,
  optional,
  optionalText,
  text,
  type Fields,
} from './shape';

/** The newest shape this page reads. */
export const FORMAT = 1;

const MOST_MOMENTS = 1_000;

/** The extract in a document. */
export function extractIn(document: Uint8Array): Extract {
  const read: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(document));
  const fields = object(read);
  if (number(fields.format) > FORMAT) throw new Closed('newer');
  return {
    format: FORMAT,
    id: text(fields.id),
    token: text(fields.token),
    from: optionalText(fields.from) ?? undefined,
    card: text(fields.card),
    reader: optionalText(fields.reader) ?? undefined,
    language: fields.language === 'en' ? 'en' : 'nl',
    made_on: day(fields.made_on),
    until: optional(fields.until, day) ?? undefined,
    note: optionalText(fields.note) ?? undefined,
    questions: listOf(fields.questions, text),
    fields: listOf(fields.fields, oneOf(words.fields)),
    moments: listOf(fields.moments, moment, MOST_MOMENTS),
  };
}

function day(value: unknown): string {
  const written = text(value);
  if (!isDay(written)) throw new Closed('damaged');
  return written;
}

function moment(value: unknown): SharedMoment {
  const fields = object(value);
  return {
    id: text(fields.id),
    kind: oneOf(words.kinds)(fields.kind),
    on: day(fields.on),
    text: text(fields.text),
    takeaway: optionalText(fields.takeaway) ?? undefined,
    next_step: optional(fields.next_step, step) ?? undefined,
    people: listOf(fields.people, companion),
    activities: listOf(fields.activities, oneOf(words.activities)),
    changed: optional(fields.changed, changed) ?? undefined,
    reflection: listOf(fields.reflection, answer),
    sources: listOf(fields.sources, source),
    training: optional(fields.training, training) ?? undefined,
    follow_ups: listOf(fields.follow_ups, followUp),
    goals: listOf(fields.goals, text),
    tags: listOf(fields.tags, text),
    standards: listOf(fields.standards, text),
    minutes: optional(fields.minutes, number) ?? undefined,
    mistake: bool(fields.mistake),
    highlight: bool(fields.highlight),
    files: listOf(fields.files, file),
    said: listOf(fields.said, remark),
  };
}

function answer(value: unknown): { asked: string; text: string } {
  const fields = object(value);
  return { asked: text(fields.asked), text: text(fields.text) };
}

function step(value: unknown): NextStep {
  const fields = object(value);
  return {
    what: text(fields.what),
    by: optional(fields.by, day),
    state: oneOf(words.steps)(fields.state),
    outcome: optionalText(fields.outcome),
    settled_on: optional(fields.settled_on, day),
  };
}

function companion(value: unknown): Companion {
  if (typeof value === 'string') return { name: value, role: null, feedback: null };
  const fields = object(value);
  const feedback = (of: unknown) => ({ asked: flag(object(of).asked), used: flag(object(of).used) });
  return {
    name: text(fields.name),
    role: optional(fields.role, oneOf(words.roles)),
    feedback: optional(fields.feedback, feedback),
  };
}

function changed(value: unknown): Changed {
  return texts(object(value), ['knowing', 'feeling', 'doing', 'intending']);
}

function source(value: unknown): Source {
  const fields = object(value);
  return {
    title: text(fields.title),
    ...texts(fields, ['address', 'author']),
    medium: optional(fields.medium, oneOf(words.media)),
  };
}

function training(value: unknown): Training {
  const fields = object(value);
  return {
    ...texts(fields, ['title', 'provider', 'partner', 'plan', 'support']),
    hours: optional(fields.hours, number),
    certificate: bool(fields.certificate),
    interaction: flag(fields.interaction),
    cases: flag(fields.cases),
  };
}

function followUp(value: unknown): FollowUp {
  const fields = object(value);
  return {
    due: day(fields.due),
    after: optional(fields.after, after),
    state: oneOf(words.followUps)(fields.state),
    ...texts(fields, ['applied', 'helped', 'hindered', 'tell']),
    answered_on: optional(fields.answered_on, day),
  };
}

function after(value: unknown): string {
  const written = text(value);
  if (!/^\d{1,3}[wm]$/.test(written)) throw new Closed('damaged');
  return written;
}

function file(value: unknown): SharedFile {
  const fields = object(value);
  const [entry, digest, name, media_type] = [fields.entry, fields.digest, fields.name, fields.media_type].map(
    text,
  );
  return {
    entry: entry!,
    digest: digest!,
    name: name!,
    media_type: media_type!,
    bytes: number(fields.bytes),
  };
}

function remark(value: unknown): Remark {
  const fields = object(value);
  return {
    id: text(fields.id),
    by: oneOf(words.by)(fields.by),
    on: day(fields.on),
    text: text(fields.text),
    sort: optional(fields.sort, oneOf(words.sorts)) ?? 'remark',
    support: optional(fields.support, oneOf(words.supports)),
    about: optionalText(fields.about),
  };
}

function texts<Name extends string>(fields: Fields, names: readonly Name[]): Record<Name, string | null> {
  return Object.fromEntries(names.map((name) => [name, optionalText(fields[name])])) as Record<
    Name,
    string | null
  >;
}
