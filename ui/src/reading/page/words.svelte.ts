// The words of the page, in the language its reader chose. The build leaves only those that kept.ts names.

import type { Language } from '../../contract/contract';
import { bundleOf, format } from '../../shared/fluent';
import type { Say } from '../voice';

const texts = import.meta.glob<string>(
  '../../../../src-tauri/crates/words/catalogues/*/{reading,common,journal,deepen,paper}.ftl',
  { query: '?raw', import: 'default', eager: true },
);

function catalogue(language: Language) {
  const own = Object.entries(texts).filter(([path]) => path.includes(`/${language}/`));
  return bundleOf(
    language,
    own.map(([, text]) => text),
  );
}

const bundles = { nl: catalogue('nl'), en: catalogue('en') };
const speaking = $state<{ language: Language }>({ language: languageOf(navigator.languages) });

/** The first of the two that a browser asks for. */
function languageOf(asked: readonly string[]): Language {
  const known = asked.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag === 'nl' || tag === 'en');
  return known === 'en' ? 'en' : 'nl';
}

export function language(): Language {
  return speaking.language;
}

export function speak(chosen: Language): void {
  speaking.language = chosen;
  document.documentElement.lang = chosen;
}

export const say: Say = (key, args) => format(bundles[speaking.language], key, args);
