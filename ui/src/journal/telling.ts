// What a field of a moment held, told in lines, and how two versions of it differ, line by line: word by word in what
// was written, from one to the other in all else. Drawing belongs elsewhere.

import type {
  Answer,
  Attachment,
  Changed,
  Companion,
  Content,
  FollowUp,
  ModelId,
  NextStep,
  NotedId,
  Reflection,
  Source,
  Training,
} from '../contract/contract';
import { longDay } from '../shared/dates';
import { hyphened } from '../shared/hyphened';
import { language, say } from '../shared/words.svelte';
import { partOf } from './deepen/people';
import { PARTS } from './deepen/training';
import { wordDifferences, type Stretch } from './differences';

/** A line of what a field held. */
export interface Line {
  /** What tells it from the other lines of its field; empty where there is only one. */
  label: string;
  text: string;
  /** Whether it was written in sentences. */
  prose: boolean;
}

/** What stands in another place than the moment: names for ids. */
export interface Naming {
  goal: (id: NotedId) => string;
  model: (id: ModelId) => string;
  prompt: (model: ModelId, answer: Answer) => string;
}

/** How a line differs between two versions. */
export type Difference = { label: string } & ({ stretches: Stretch[] } | { before: string; after: string });

/** How a field differs, in the order it is told in. */
export function differencesIn(field: string, before: unknown, after: unknown, naming: Naming): Difference[] {
  const [was, is] = [linesOf(field, before, naming), linesOf(field, after, naming)];
  const labels = [...new Set([...was, ...is].map(({ label }) => label))];
  return labels.flatMap((label) => {
    const [one, other] = [was, is].map((lines) => lines.find((line) => line.label === label));
    return differing(label, one, other);
  });
}

function differing(label: string, was: Line | undefined, is: Line | undefined): Difference[] {
  const [before, after] = [was?.text ?? '', is?.text ?? ''];
  if (before === after) return [];
  if ((is ?? was)?.prose) return [{ label, stretches: wordDifferences(before, after) }];
  const none = say('journal-value-none');
  return [{ label, before: before || none, after: after || none }];
}

/** What a field held; nothing when it was empty. */
export function linesOf(field: string, value: unknown, naming: Naming): Line[] {
  if (value === null || value === undefined) return [];
  const lines = TOLD[field as keyof Content]?.(value as never, naming) ?? [];
  return lines.filter(({ text }) => text !== '');
}

type Telling = { [F in keyof Content]?: (value: NonNullable<Content[F]>, naming: Naming) => Line[] };

const prose = (label: string, text: string | null): Line => ({ label, text: text ?? '', prose: true });
const fact = (label: string, text: string): Line => ({ label, text, prose: false });
const one = (text: string): Line[] => [fact('', text)];
const yes = (so: boolean): string => say(so ? 'journal-value-yes' : 'journal-value-none');
const listed = (names: string[]): Line[] => one(names.join(', '));

const TOLD: Telling = {
  text: (text) => [prose('', text)],
  takeaway: (text) => [prose('', text)],
  kind: (kind) => one(say(`kind-${kind}-full`)),
  on: (day) => one(longDay(day, language())),
  next_step: stepLines,
  intention: (intention) => one(say(`journal-intention-${hyphened(intention)}`)),
  activities: (activities) => listed(activities.map((one) => say(`journal-activity-${hyphened(one)}`))),
  changed: changedLines,
  people: (people) => listed(people.map(person)),
  sources: (sources) =>
    sources.map((source, i) => fact(sources.length > 1 ? `${i + 1}` : '', reference(source))),
  training: trainingLines,
  follow_ups: (followUps) => followUps.flatMap(followUpLines),
  minutes: (minutes) => one(say('journal-row-minutes', { minutes })),
  tags: listed,
  standards: listed,
  goals: (goals, { goal }) => listed(goals.map(goal)),
  mistake: (so) => one(yes(so)),
  highlight: (so) => one(yes(so)),
  visibility: (visibility) => one(say(`journal-visibility-${visibility}`)),
  reflection: reflectionLines,
  attachments: (files: Attachment[]) => listed(files.map(({ name }) => name)),
};

function stepLines({ what, by, state, outcome }: NextStep): Line[] {
  return [
    prose('', what),
    fact(say('journal-step-by'), by ? longDay(by, language()) : ''),
    fact(say('journal-step-state'), say(`journal-step-${state}`)),
    prose(say('journal-step-outcome'), outcome),
  ];
}

function changedLines(changed: Changed): Line[] {
  const parts = ['knowing', 'feeling', 'doing', 'intending'] as const;
  return parts.map((part) => prose(say(`deepen-changed-${part}`), changed[part]));
}

function person(companion: Companion): string {
  const part = partOf(companion);
  return part ? `${companion.name} (${part})` : companion.name;
}

function reference({ title, author, address, medium }: Source): string {
  const kind = medium && say(`deepen-source-medium-${medium}`);
  return [title, author, kind, address].filter((part) => part !== null).join(', ');
}

function trainingLines(training: Training): Line[] {
  return PARTS.map((part) => {
    const label = say(`deepen-training-${part}`);
    const value = training[part];
    if (typeof value === 'boolean') return fact(label, value ? say('deepen-feedback-yes') : noOf(part));
    if (typeof value === 'number') return fact(label, value.toLocaleString(language()));
    return { label, text: value ?? '', prose: part === 'plan' || part === 'support' };
  });
}

/** No certificate is nothing to tell; "no" to a question is. */
function noOf(part: keyof Training): string {
  return part === 'certificate' ? '' : say('deepen-feedback-no');
}

function followUpLines({ due, state, applied, helped, hindered, tell }: FollowUp): Line[] {
  const day = longDay(due, language());
  const labelled = (key: 'what' | 'helped' | 'hindered' | 'tell', text: string | null) =>
    prose(`${day}, ${say(`deepen-follow-up-${key}`)}`, text);
  return [
    fact(day, say(`deepen-follow-up-${hyphened(state)}`)),
    labelled('what', applied),
    labelled('helped', helped),
    labelled('hindered', hindered),
    labelled('tell', tell),
  ];
}

function reflectionLines(reflection: Reflection, naming: Naming): Line[] {
  const alongs = [reflection, ...reflection.earlier];
  return [
    fact(say('deepen-reflection-model'), naming.model(reflection.model)),
    ...alongs.flatMap(({ model, answers }) =>
      answers.map((answer) => prose(`${naming.model(model)}, ${naming.prompt(model, answer)}`, answer.text)),
    ),
  ];
}
