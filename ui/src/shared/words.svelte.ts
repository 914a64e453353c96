// Every visible word, in the language that is on. Reading `say` inside a component follows a change of language.

import type { FluentBundle } from '@fluent/bundle';
import type { Failure, Language } from '../contract/contract';
import type { WordKey } from '../contract/words';
import { hyphened } from './hyphened';
import { bundleOf, format, piecesOf, type Args, type Piece } from './fluent';

const texts = import.meta.glob<string>('../../../src-tauri/crates/words/catalogues/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function catalogue(language: Language): FluentBundle {
  const own = Object.entries(texts).filter(([path]) => path.includes(`/${language}/`));
  return bundleOf(
    language,
    own.map(([, text]) => text),
  );
}

const bundles: Record<Language, FluentBundle> = { nl: catalogue('nl'), en: catalogue('en') };

const speaking = $state<{ language: Language }>({ language: 'nl' });

/** The language that is on. */
export function language(): Language {
  return speaking.language;
}

/** Switches every visible word. */
export function speak(chosen: Language): void {
  speaking.language = chosen;
  document.documentElement.lang = chosen;
}

/** The text under a key of the catalogues. */
export function say(key: WordKey, args?: Args): string {
  return format(bundles[speaking.language], key, args);
}

/** The text under a key, cut at its `<a>…</a>` pairs. */
export function pieces(key: WordKey, args?: Args): Piece[] {
  return piecesOf(say(key, args));
}

/** The sentence of a failure: what happened, what was kept, what to do. */
export function failureSentence(failure: Failure): string {
  const written = (value: string) => (/^\d+$/.test(value) ? writtenNumber(Number(value)) : value);
  const params = Object.entries(failure.params).map(([name, value]) => [name, written(value)] as const);
  return say(`failure-${hyphened(failure.code)}`, Object.fromEntries(params));
}

/** A whole number as the chosen language writes it. */
function writtenNumber(number: number): string {
  return new Intl.NumberFormat(speaking.language).format(number);
}
