// What a row of the list says under its text: where else something was found, why a moment answers at all, and the
// line about who, when and how long. Only what to say; drawing belongs to the row.

import type { Fragment, Passage, Reason, Row, TextField } from '../contract/contract';
import { longDay } from '../shared/dates';
import { language, say } from '../shared/words.svelte';
import { around, hitsOf, joined, plain } from '../shared/fragments';

const MOST_NAMES = 3;

/** Names stand in the line under the text, where they are marked. */
const IN_LINE: readonly TextField[] = ['person', 'tag'];

/** The first place outside the text with a hit that is not already to be seen in the row. */
export function elsewhereIn({ snippet, elsewhere }: Row): Passage | undefined {
  const inLine = elsewhere.filter(({ place }) => IN_LINE.includes(place.field));
  const shown = new Set([snippet, ...inLine.map(({ fragments }) => fragments)].flatMap(wordsIn));
  const others = elsewhere.filter((passage) => !inLine.includes(passage));
  return others.find(({ fragments }) => wordsIn(fragments).some((word) => !shown.has(word)));
}

function wordsIn(fragments: Fragment[]): string[] {
  return hitsOf(fragments).map((hit) => hit.toLocaleLowerCase());
}

/** Why a moment answers, where no one would see it at once, and which words it lacks. Another form of a word needs no
 * excuse. */
export function reasonsOf({ reasons, missing }: Row): string {
  const why = reasons.flatMap((reason) => reasonOf(reason) ?? []);
  const lacks = missing.length > 0 ? [say('journal-row-missing', { words: missing.join(', ') })] : [];
  return [...why, ...lacks].join(' · ');
}

function reasonOf({ asked, seen, likeness }: Reason): string | undefined {
  if (likeness === 'part') return say('journal-row-part', { asked, seen });
  if (likeness === 'resembling') return say('journal-row-resembling', { seen });
  return undefined;
}

/**
 * The line under a row's text, what was searched for first: the line may not hold all. The day stands in it only where
 * no heading says it.
 */
export function lineUnder(row: Row, dated: boolean): Fragment[] {
  const people = named(row, 'person', row.people);
  const parts = [
    dated ? plain(longDay(row.on, language())) : [],
    people.length > 0 ? around((names) => say('journal-row-with', { names }), withMore(people)) : [],
    joined(named(row, 'tag', row.tags).slice(0, MOST_NAMES)),
    row.minutes === null ? [] : plain(say('journal-row-minutes', { minutes: row.minutes })),
    row.next_step?.state === 'open' ? plain(say('journal-row-open-step')) : [],
    row.mistake ? plain(say('journal-row-mistake')) : [],
  ];
  return joined(hitsFirst(parts), ' · ');
}

/** Names as they are marked, those that were searched for first. */
function named({ elsewhere }: Row, field: TextField, names: string[]): Fragment[][] {
  const marked = names.map(
    (name, at) =>
      elsewhere.find(({ place }) => place.field === field && place.at === at)?.fragments ?? plain(name),
  );
  return hitsFirst(marked);
}

function hitsFirst(parts: Fragment[][]): Fragment[][] {
  const isHit = (fragments: Fragment[]) => hitsOf(fragments).length > 0;
  return [...parts.filter(isHit), ...parts.filter((part) => !isHit(part))];
}

function withMore(names: Fragment[][]): Fragment[] {
  const shown = joined(names.slice(0, MOST_NAMES));
  const more = names.length - MOST_NAMES;
  return more > 0 ? around((some) => say('journal-row-more', { names: some, more }), shown) : shown;
}
