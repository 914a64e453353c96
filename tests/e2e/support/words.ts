// The words Besef says, from its own catalogues: a test names what it looks for by key, and so holds in every language.

import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogues } from './places.ts';

export type Language = 'nl' | 'en';
export type Say = (key: string, args?: Record<string, FluentVariable>) => string;

export function wordsIn(language: Language): Say {
  const bundle = new FluentBundle(language, { useIsolating: false });
  const folder = join(catalogues, language);
  for (const file of readdirSync(folder)) {
    bundle.addResource(new FluentResource(readFileSync(join(folder, file), 'utf8')));
  }
  return (key, args) => {
    const pattern = bundle.getMessage(key)?.value;
    if (!pattern) throw new Error(`no words for ${key} in ${language}`);
    return bundle.formatPattern(pattern, args ?? null);
  };
}
