// What the journal says about a moment in a line or a word: the line under a row, a filter on a chip, a value in an
// earlier version. Only wording; the sentences themselves are in the catalogues.

import type { Content, NextStep, Row } from '../contract/contract';
import type { WordKey } from '../contract/words';
import { longDay, shortDay } from '../shared/dates';
import { hyphened } from '../shared/hyphened';
import { language, say } from '../shared/words.svelte';
import type { Narrowing } from './query';

const MOST_NAMES = 3;
const MOST_LETTERS = 160;

/** The line under a row's text. The day stands in it only where no heading says it. */
export function lineUnder(row: Row, dated: boolean): string {
  const parts = [
    dated && longDay(row.on, language()),
    row.people.length > 0 && say('journal-row-with', { names: namesOf(row.people) }),
    row.tags.length > 0 && row.tags.slice(0, MOST_NAMES).join(', '),
    row.minutes !== null && say('journal-row-minutes', { minutes: row.minutes }),
    row.next_step?.state === 'open' && say('journal-row-open-step'),
    row.mistake && say('journal-row-mistake'),
  ];
  return parts.filter((part) => typeof part === 'string').join(' · ');
}

function namesOf(names: string[]): string {
  const shown = names.slice(0, MOST_NAMES).join(', ');
  const more = names.length - MOST_NAMES;
  return more > 0 ? say('journal-row-more', { names: shown, more }) : shown;
}

/** A condition of the filter, as its chip says it. */
export function conditionOf(one: Narrowing, today: string): string {
  switch (one.by) {
    case 'kind':
      return say(`kind-${one.kind}`);
    case 'person':
      return say('journal-chip-with', { name: one.name });
    case 'tag':
      return say('journal-chip-tag', { name: one.name });
    case 'period':
      return periodOf(one.from, one.to, today);
    case 'step':
      return say(`journal-has-step-${one.step}`);
    default:
      return say(`journal-has-${one.by}`);
  }
}

function periodOf(from: string | null, to: string | null, today: string): string {
  const [first, last] = [from, to].map((day) => day && shortDay(day, today, language()));
  if (first && last) return say('journal-chip-between', { from: first, to: last });
  return first ? say('journal-chip-since', { from: first }) : say('journal-chip-until', { to: last ?? '' });
}

/** What a field held, in a few words. */
export function valueOf(field: string, value: unknown): string {
  if (value === null || value === false || value === '' || (Array.isArray(value) && value.length === 0)) {
    return say('journal-value-none');
  }
  const known = worded[field as keyof Content]?.(value as never);
  return known === undefined ? say('journal-value-other') : cut(known);
}

const worded: { [F in keyof Content]?: (value: NonNullable<Content[F]>) => string } = {
  text: (text) => text,
  takeaway: (text) => text,
  kind: (kind) => say(`kind-${kind}`),
  on: (day) => longDay(day, language()),
  next_step: (step) => stepOf(step),
  people: (people) => people.map((person) => person.name).join(', '),
  tags: (tags) => tags.join(', '),
  minutes: (minutes) => say('journal-row-minutes', { minutes }),
  mistake: () => say('journal-value-yes'),
  highlight: () => say('journal-value-yes'),
  visibility: (visibility) => say(`journal-visibility-${visibility}`),
};

function stepOf(step: NextStep): string {
  return `${step.what} (${say(`journal-step-${step.state}`)})`;
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > MOST_LETTERS ? `${line.slice(0, MOST_LETTERS).replace(/[\s.,;:]+$/, '')}…` : line;
}

/** The catalogue's key for a field. */
export function fieldKey(field: string): WordKey {
  // The change log names fields by their plain text; each of them has its key.
  return `journal-field-${hyphened(field)}` as WordKey;
}
