// What a moment holds that this screen shows without letting it be changed: kept in full, written elsewhere or earlier,
// with what was searched for marked in it.

import type { Companion, Content, Fragment, Moment, Source, Training } from '../contract/contract';
import { hyphened } from '../shared/hyphened';
import { say } from '../shared/words.svelte';
import { around, joined, plain } from '../shared/fragments';
import type { Marking } from './marking';

/** One thing known about a moment. */
export interface Fact {
  field: keyof Content;
  lines: Fragment[][];
}

/** Those that hold something, in the order they are told. */
export function factsOf(moment: Moment, marking: Marking): Fact[] {
  const { intention, activities, sources, training, standards, reflection, attachments } = moment;
  const facts: Fact[] = [
    { field: 'intention', lines: intention ? [plain(say(`journal-intention-${hyphened(intention)}`))] : [] },
    {
      field: 'activities',
      lines: listed(activities.map((activity) => say(`journal-activity-${hyphened(activity)}`))),
    },
    { field: 'changed', lines: changes(moment, marking) },
    { field: 'sources', lines: sources.map((source) => sourceLine(source, marking)) },
    { field: 'training', lines: training ? trainingLines(training, marking) : [] },
    { field: 'standards', lines: listed(standards) },
    { field: 'reflection', lines: (reflection?.answers ?? []).map(({ text }) => marking('answer', text)) },
    { field: 'attachments', lines: attachments.map(({ name }) => marking('attachment', name)) },
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

function listed(words: string[]): Fragment[][] {
  return words.length > 0 ? [plain(words.join(', '))] : [];
}

function changes({ changed }: Moment, marking: Marking): Fragment[][] {
  const parts = ['knowing', 'feeling', 'doing', 'intending'] as const;
  return parts.flatMap((part) => {
    const text = changed[part];
    return text
      ? [around((slot) => say(`journal-changed-${part}`, { text: slot }), marking(part, text))]
      : [];
  });
}

function sourceLine({ title, author, address }: Source, marking: Marking): Fragment[] {
  return joined([
    marking('source', title),
    author ? marking('author', author) : [],
    address ? marking('address', address) : [],
  ]);
}

function trainingLines(training: Training, marking: Marking): Fragment[][] {
  const { title, provider, hours, certificate, plan, support } = training;
  const first = [
    title ? marking('training', title) : [],
    provider ? marking('provider', provider) : [],
    hours === null ? [] : plain(say('journal-training-hours', { hours })),
    certificate ? plain(say('journal-training-certificate')) : [],
  ];
  const lines = [
    joined(first),
    plan ? around((text) => say('journal-training-plan', { text }), marking('plan', plan)) : [],
    support ? around((text) => say('journal-training-support', { text }), marking('support', support)) : [],
  ];
  return lines.filter((line) => line.length > 0);
}
