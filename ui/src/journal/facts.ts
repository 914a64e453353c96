// What a moment holds that this screen shows without letting it be changed: kept in full, written elsewhere or earlier.

import type { Companion, Content, Moment, Source, Training } from '../contract/contract';
import { hyphened } from '../shared/hyphened';
import { say } from '../shared/words.svelte';

/** One thing known about a moment. */
export interface Fact {
  field: keyof Content;
  lines: string[];
}

/** Those that hold something, in the order they are told. */
export function factsOf(moment: Moment): Fact[] {
  const facts: Fact[] = [
    {
      field: 'intention',
      lines: moment.intention ? [say(`journal-intention-${hyphened(moment.intention)}`)] : [],
    },
    {
      field: 'activities',
      lines: joined(moment.activities.map((activity) => say(`journal-activity-${hyphened(activity)}`))),
    },
    { field: 'changed', lines: changes(moment) },
    { field: 'sources', lines: moment.sources.map(sourceLine) },
    { field: 'training', lines: moment.training ? trainingLines(moment.training) : [] },
    { field: 'standards', lines: joined(moment.standards) },
    { field: 'reflection', lines: (moment.reflection?.answers ?? []).map((answer) => answer.text) },
    { field: 'attachments', lines: moment.attachments.map((attachment) => attachment.name) },
  ];
  return facts.filter((fact) => fact.lines.length > 0);
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

function joined(words: string[]): string[] {
  return words.length > 0 ? [words.join(', ')] : [];
}

function changes({ changed }: Moment): string[] {
  const parts = ['knowing', 'feeling', 'doing', 'intending'] as const;
  return parts.flatMap((part) => {
    const text = changed[part];
    return text ? [say(`journal-changed-${part}`, { text })] : [];
  });
}

function sourceLine({ title, author, address }: Source): string {
  return [title, author, address].filter((part) => part !== null && part !== '').join(', ');
}

function trainingLines(training: Training): string[] {
  const { title, provider, hours, certificate, plan, support } = training;
  const first = [
    title,
    provider,
    hours !== null && say('journal-training-hours', { hours }),
    certificate && say('journal-training-certificate'),
  ];
  const lines = [
    first.filter((part) => typeof part === 'string' && part !== '').join(', '),
    plan ? say('journal-training-plan', { text: plan }) : '',
    support ? say('journal-training-support', { text: support }) : '',
  ];
  return lines.filter((line) => line !== '');
}
