// Of the catalogues, the page carries only the messages it says.

import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { keptOf } from '../src/reading/page/kept.ts';

export function fewerWords(): Plugin {
  return {
    name: 'fewer-words',
    enforce: 'pre',
    load(id) {
      const [file, asked] = id.split('?');
      if (!file?.endsWith('.ftl') || asked !== 'raw') return undefined;
      return `export default ${JSON.stringify(keptOf(readFileSync(file, 'utf8')))}`;
    },
  };
}
