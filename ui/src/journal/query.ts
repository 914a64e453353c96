// What the journal is asked for: one text, in the words of the query language, and how that stands in the address, so
// that back, reload and links from elsewhere bring the same list back. Pieces of such a text are written here and
// never read: what a text asks is for the core to say (`Found.chips`). Asking the host and drawing belong elsewhere.

import {
  QUERY_WORDS,
  type Asked,
  type Chip,
  type Day,
  type Filter,
  type Has,
  type Language,
  type MomentId,
  type Sort,
} from '../contract/contract';
import { hashOf } from '../shared/address';
import { isSchoolYear, lastOfMonth } from '../shared/dates';

/** A question to the journal. Without a chosen order the best match comes first where there are words. */
export interface JournalQuery {
  words: string;
  sort: Sort | null;
}

type Plain<T> = T extends unknown ? Omit<T, 'not'> : never;

/** A stretch of days; an end left open is null. */
export type Days = { from: Day | null; to: Day | null };

/** One thing asked of a moment. */
export type Condition = Plain<Asked>;

export function everything(): Filter {
  return {
    kinds: [],
    people: [],
    tags: [],
    highlight: false,
    mistake: false,
    roles: [],
    activities: [],
    training: false,
  };
}

export function emptyQuery(): JournalQuery {
  return { words: '', sort: null };
}

/** Reads the query of an address. What it does not understand it leaves out. */
export function readQuery(params: URLSearchParams): JournalQuery {
  const sort = params.get('sort');
  return {
    words: params.get('words') ?? '',
    sort: sort === 'newest' || sort === 'relevance' ? sort : null,
  };
}

/** The query of an address; empty when nothing is asked. */
export function writeQuery({ words, sort }: JournalQuery): URLSearchParams {
  const params = new URLSearchParams();
  if (words !== '') params.set('words', words);
  if (sort) params.set('sort', sort);
  return params;
}

/** The address of the journal with this question, and perhaps one moment opened. */
export function journalAddress(query: JournalQuery, id?: MomentId): string {
  return hashOf('journal', id, writeQuery(query));
}

/** The address of all moments a filter lets through, the newest first. */
export function momentsAddress(filter: Filter, language: Language): string {
  return journalAddress({ words: filterText(filter, language), sort: null });
}

/** What is left of a text when chips of it are taken away; without all of them that is its words. */
export function withoutChips(words: string, chips: Chip[]): string {
  const gone = chips.map(({ without }) => missing(words, without));
  const left = [...words].filter((_, at) => !gone.some(([from, to]) => from <= at && at < to));
  return left.join('').trim();
}

/**
 * Where the stretch lies that a shorter text lacks, in letters. Where what follows it begins alike it could as well lie
 * earlier (`soort:… sinds:…`); a piece begins a word.
 */
function missing(words: string, without: string): [number, number] {
  const [long, short] = [[...words], [...without]];
  const size = long.length - short.length;
  const differs = long.findIndex((letter, at) => letter !== short[at]);
  const latest = differs < 0 ? long.length : differs;
  let from = latest;
  while (!beginsWord(long, from) && long[from - 1] === long[from + size - 1]) from -= 1;
  if (!beginsWord(long, from)) from = latest;
  return [from, from + size];
}

function beginsWord(letters: string[], at: number): boolean {
  return /^\s?$/.test(letters[at - 1] ?? '');
}

/** A condition as a piece of a question's text. */
export function written(one: Condition, language: Language): string {
  const words = QUERY_WORDS[language];
  switch (one.by) {
    case 'word':
      return one.word;
    case 'phrase':
      return quoted(one.words);
    case 'kind':
      return `${words.kind}:${words[`kind.${one.kind}`]}`;
    case 'person':
    case 'tag':
    case 'goal':
      return named(words[one.by], one);
    case 'named':
      return named(words[one.sort], one);
    case 'period':
      return writtenPeriod(one.from, one.to, language);
    case 'has':
      return `${words.has}:${words[`has.${one.what}`]}`;
    case 'step':
      return `${words.step}:${words[`step.${one.state}`]}`;
    case 'follow_up':
      return `${words.follow_up}:${words[`follow_up.${one.state}`]}`;
    case 'role':
      return `${words.role}:${words[`role.${one.role}`]}`;
    case 'feedback':
      return `${words.feedback}:${words[`feedback.${one.state}`]}`;
    case 'changed':
      return `${words.changed}:${words[`changed.${one.what}`]}`;
    case 'activity':
      return `${words.activity}:${words[`activity.${one.activity}`]}`;
    case 'intention':
      return `${words.intention}:${words[`intention.${one.intention}`]}`;
    case 'like':
      return `${words.like}:${one.id}`;
  }
}

function named(field: string, { name, whole }: { name: string; whole: boolean }): string {
  return `${field}:${whole ? quoted(name) : name}`;
}

/** A quote within would end it. */
function quoted(text: string): string {
  return `"${text.replace(/["“”„«»]/g, ' ')}"`;
}

/** As short as it can be said: a month, a school year, or the months or days it lies between. */
function writtenPeriod(from: Day | null, to: Day | null, language: Language): string {
  const { since, until, in: within } = QUERY_WORDS[language];
  if (from && to && from.slice(0, 7) === to.slice(0, 7) && isMonths(from, to)) {
    return `${within}:${from.slice(0, 7)}`;
  }
  if (from && to && isSchoolYear(from, to)) {
    return `${within}:${from.slice(0, 4)}-${to.slice(0, 4)}`;
  }
  const first = from && `${since}:${from.endsWith('-01') ? from.slice(0, 7) : from}`;
  const last = to && `${until}:${to === lastOfMonth(to) ? to.slice(0, 7) : to}`;
  return [first, last].filter((piece) => piece !== null).join(' ');
}

function isMonths(from: Day, to: Day): boolean {
  return from.endsWith('-01') && to === lastOfMonth(to);
}

/** A filter from elsewhere as a question's text. */
export function filterText(filter: Filter, language: Language): string {
  const any = (conditions: Condition[]) =>
    conditions.map((one) => written(one, language)).join(` ${QUERY_WORDS[language].or} `);
  const pieces = [
    ...filter.kinds.map((kind) => written({ by: 'kind', kind }, language)),
    any(filter.people.map((name) => ({ by: 'person', name, whole: true }))),
    any(filter.tags.map((name) => ({ by: 'tag', name, whole: true }))),
    any(filter.roles.map((role) => ({ by: 'role', role }))),
    any(filter.activities.map((activity) => ({ by: 'activity', activity }))),
    ...single(filter).map((one) => written(one, language)),
  ];
  return pieces.filter((piece) => piece !== '').join(' ');
}

/** What a filter asks of which there is one at most. */
function single(filter: Filter): Condition[] {
  const { from = null, to = null, step, feedback, changed, intention } = filter;
  const has = (so: boolean, what: Has): Condition[] => (so ? [{ by: 'has', what }] : []);
  return [
    { by: 'period', from, to },
    ...has(step === 'any', 'step'),
    ...(step && step !== 'any' ? [{ by: 'step', state: step } as const] : []),
    ...has(filter.highlight, 'highlight'),
    ...has(filter.mistake, 'mistake'),
    ...has(filter.training, 'training'),
    ...(feedback ? [{ by: 'feedback', state: feedback } as const] : []),
    ...(changed ? [{ by: 'changed', what: changed } as const] : []),
    ...(intention ? [{ by: 'intention', intention } as const] : []),
  ];
}

/**
 * The text with one thing more asked. It goes in front: what stands last may still be half a word or half a quote,
 * and has to stay last to be read as such.
 */
export function withPiece(words: string, piece: string): string {
  return [piece, words.trimStart()].filter((part) => part !== '').join(' ');
}

/** The text with that condition asked as well. */
export function withCondition(words: string, one: Condition, language: Language): string {
  return withPiece(words, written(one, language));
}

/** The text with that stretch of days in the place of every other; without one, all days. */
export function withPeriod(words: string, chips: Chip[], days: Days, language: Language): string {
  const [from, to] =
    days.from && days.to && days.to < days.from ? [days.to, days.from] : [days.from, days.to];
  const timeless = withoutChips(
    words,
    chips.filter(({ any }) => any.every(isPeriod)),
  );
  return withPiece(timeless, written({ by: 'period', from, to }, language));
}

/** The stretch of days that a question asks, if it asks any. */
export function periodAsked(chips: Chip[]): Days | null {
  const periods = chips.flatMap(({ any }) => (any.length === 1 ? any.filter(isPeriod) : []));
  if (periods.length === 0) return null;
  const ends = (days: (Day | null)[]) => days.filter((day) => day !== null).sort();
  const from = ends(periods.map((period) => period.from)).at(-1) ?? null;
  return { from, to: ends(periods.map((period) => period.to))[0] ?? null };
}

/** Whether a condition is a stretch of days to lie in. */
export function isPeriod<T extends Condition>(one: T): one is T & { by: 'period' } {
  return one.by === 'period' && !('not' in one && one.not);
}

/** The text as it asks that very condition no longer; the others of its chip stay. */
export function withoutCondition(chip: Chip, one: Condition, language: Language): string {
  const others = chip.any.filter((asked) => !isCondition(asked, one));
  const pieces = others.map((asked) => (asked.not ? '-' : '') + written(asked, language));
  return withPiece(chip.without, pieces.join(` ${QUERY_WORDS[language].or} `));
}

/** The chip that asks that very condition, if there is one. */
export function chipOf(chips: Chip[], one: Condition): Chip | undefined {
  return chips.find((chip) => chip.any.some((asked) => isCondition(asked, one)));
}

function isCondition(asked: Asked, one: Condition): boolean {
  const key = (condition: Condition) => written(condition, 'nl').toLocaleLowerCase();
  return !asked.not && key(asked) === key(one);
}
