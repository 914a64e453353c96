// Turns catalogues into sentences. Here: bundles, formatting, and cutting a sentence at its links. Not here: which
// language is on (words.svelte.ts), nor dates, which arrive formatted (dates.ts).

import { FluentBundle, FluentNumber, FluentResource, type FluentValue } from '@fluent/bundle';
import type { Language } from '../contract/contract';

export type Args = Record<string, string | number>;

/** A stretch of a sentence; `link` counts the `<a>…</a>` pairs from 0 and is missing outside them. */
export type Piece = { text: string; link?: number };

/** One language's bundle out of the texts of its catalogues. */
export function bundleOf(language: Language, catalogues: string[]): FluentBundle {
  // Isolating marks are for mixed writing directions; both languages run the same way.
  const bundle: FluentBundle = new FluentBundle(language, {
    useIsolating: false,
    functions: { WRITTEN: ([count]) => written(bundle, count) },
  });
  for (const text of catalogues) bundle.addResource(new FluentResource(text));
  return bundle;
}

/** What `WRITTEN($count)` says in a catalogue: a small number in words, another in digits; as the core says it. */
function written(bundle: FluentBundle, count: FluentValue | undefined): FluentValue {
  if (!(count instanceof FluentNumber)) return count ?? '';
  const word = bundle.getMessage(`number-${count.value}`)?.value;
  return word ? bundle.formatPattern(word) : count;
}

/** The sentence under a key. A missing key shows itself instead of hiding. */
export function format(bundle: FluentBundle, key: string, args: Args = {}): string {
  const message = bundle.getMessage(key);
  if (!message?.value) return `⟨${key}⟩`;
  return bundle.formatPattern(message.value, args, []);
}

/** Cuts a sentence at its `<a>…</a>` pairs. */
export function piecesOf(sentence: string): Piece[] {
  const cut = sentence.split(/<a>(.*?)<\/a>/gs);
  return cut
    .map((text, index): Piece => (index % 2 === 1 ? { text, link: (index - 1) / 2 } : { text }))
    .filter((piece) => piece.text !== '');
}
