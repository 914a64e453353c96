// What the journal says in a few words: a condition on a chip, the name of a field.
// Only wording; the sentences themselves are in the catalogues.

import {
  QUERY_WORDS,
  type Asked,
  type Chip,
  type Completion,
  type Day,
  type NameSort,
} from '../contract/contract';
import type { WordKey } from '../contract/words';
import { isSchoolYear, lastOfMonth, longMonth, monthName, shortDay } from '../shared/dates';
import { hyphened } from '../shared/hyphened';
import { language, say } from '../shared/words.svelte';
import { withoutChips, type Condition } from './query';

const MOST_NAME = 60;

/** The fields a question can name. */
const FIELDS = [
  'kind',
  'person',
  'tag',
  'source',
  'training',
  'standard',
  'goal',
  'since',
  'until',
  'in',
  'has',
  'step',
  'follow_up',
  'role',
  'feedback',
  'changed',
  'activity',
  'intention',
  'like',
] as const;

/** What a chip says of a name. */
const NAMED = {
  person: 'journal-chip-with',
  tag: 'journal-chip-tag',
  source: 'journal-chip-source',
  training: 'journal-chip-training',
  standard: 'journal-chip-standard',
} as const satisfies Record<NameSort, WordKey>;

/** All that a chip asks: of several things one is enough. */
export function chipName(any: Asked[], today: Day): string {
  return any.map((asked) => askedName(asked, today)).join(` ${say('journal-chip-or')} `);
}

/** One thing asked, or asked not to be. */
export function askedName(asked: Asked, today: Day): string {
  const name = conditionName(asked, today);
  return asked.not ? say('journal-chip-not', { what: name }) : name;
}

/** A condition, as its chip says it. */
export function conditionName(one: Condition, today: Day): string {
  switch (one.by) {
    case 'word':
      return one.word;
    case 'phrase':
      return say('journal-chip-phrase', { words: one.words });
    case 'kind':
      return say(`kind-${one.kind}-full`);
    case 'person':
    case 'tag':
      return say(NAMED[one.by], { name: one.name });
    case 'named':
      return say(NAMED[one.sort], { name: one.name });
    case 'goal':
      return say('journal-chip-goal', { name: one.name });
    case 'period':
      return periodOf(one.from, one.to, today);
    case 'has':
      return say(`journal-has-${hyphened(one.what)}`);
    case 'step':
      return say(`journal-has-step-${one.state}`);
    case 'follow_up':
      return say(`journal-has-follow-up-${one.state}`);
    case 'role':
      return say('journal-chip-role', { role: say(`journal-role-${hyphened(one.role)}`) });
    case 'feedback':
      return say(`journal-chip-feedback-${one.state}`);
    case 'changed':
      return say(`journal-chip-changed-${one.what}`);
    case 'activity':
      return say(`journal-activity-${hyphened(one.activity)}`);
    case 'intention':
      return say(`journal-intention-${hyphened(one.intention)}`);
    case 'like':
      return say('journal-chip-like');
  }
}

/** What an offer to go on with means: the values of a field, how many moments carry a name, or what it asks. */
export function meaningOf({ piece, asked, moments }: Completion, today: Day): string {
  if (moments !== null) return say('journal-count', { count: moments });
  if (asked) return askedName(asked, today);
  const field = FIELDS.find((field) => `${QUERY_WORDS[language()][field]}:` === piece.replace(/^-/, ''));
  return field ? say(`journal-asks-${hyphened(field)}`) : '';
}

/** A name for a question: its words, or else what it asks besides. */
export function questionName(words: string, chips: Chip[], today: Day): string {
  const left = withoutChips(words, chips);
  return (left || chips.map(({ any }) => chipName(any, today)).join(', ')).slice(0, MOST_NAME);
}

/** A stretch of days in as few words as say it whole: a month, a school year, between two months or days. */
export function periodOf(from: Day | null, to: Day | null, today: Day): string {
  const whole = { from: from?.endsWith('-01') ?? true, to: to === null || to === lastOfMonth(to) };
  const months = whole.from && whole.to;
  const name = (day: Day) => (months ? longMonth(day, language()) : shortDay(day, today, language()));
  if (from === null) return say('journal-chip-until', { to: to ? name(to) : '' });
  if (to === null) return say('journal-chip-since', { from: name(from) });
  if (isSchoolYear(from, to)) {
    return say('journal-chip-school-year', { from: from.slice(0, 4), to: to.slice(0, 4) });
  }
  if (name(from) === name(to)) return name(from);
  const sameYear = months && from.slice(0, 4) === to.slice(0, 4);
  const first = sameYear ? monthName(from, language()) : name(from);
  return say('journal-chip-between', { from: first, to: name(to) });
}

/** The catalogue's key for a field. */
export function fieldKey(field: string): WordKey {
  // The change log names fields by their plain text; each of them has its key.
  return `journal-field-${hyphened(field)}` as WordKey;
}
