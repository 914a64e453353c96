// Makes one page of the script and the style that were built: both stand in it, and the page's policy names both by
// their sums, so that nothing else ever runs in it.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin, Rolldown } from 'vite';
import { licencesOf } from './licences.ts';

const TEMPLATE = 'src/reading/page/page.html';

export function oneFile(): Plugin {
  return {
    name: 'one-file',
    enforce: 'post',
    generateBundle(_, bundle) {
      const files = Object.values(bundle);
      const chunk = files.find((file): file is Rolldown.OutputChunk => file.type === 'chunk');
      const style = files.find((file): file is Rolldown.OutputAsset => file.fileName.endsWith('.css'));
      if (!chunk || !style || files.length !== 2)
        throw new Error(`not one script and one style: ${Object.keys(bundle)}`);
      for (const name of Object.keys(bundle)) delete bundle[name];
      const parts = {
        licences: licencesOf(Object.keys(chunk.modules)),
        style: String(style.source).trim(),
        script: withoutTags(chunk.code).trim(),
      };
      this.emitFile({ type: 'asset', fileName: 'reader.html', source: page(parts) });
    },
  };
}

interface Parts {
  licences: string;
  style: string;
  script: string;
}

/** Each part in its place. The place of what is sealed stays, and is the only one of its name. */
function page(parts: Parts): string {
  const places: Record<string, string> = { ...parts, policy: policyOf(parts) };
  // Space around a script or a style would be summed with it.
  const template = readFileSync(TEMPLATE, 'utf8').replace(/\s*(<!--(?:style|script|sealed)-->)\s*/g, '$1');
  const made = template.replace(/<!--(\w+)-->/g, (place, name: string) => places[name] ?? place);
  for (const once of ['<!--sealed-->', 'id="sealed"']) {
    if (made.split(once).length !== 2) throw new Error(`${once} does not stand once in the page`);
  }
  return made;
}

function policyOf({ style, script }: Parts): string {
  const sum = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${sum(script)}`,
    `style-src ${sum(style)}`,
    'img-src blob:',
    'media-src blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** What would end a script, or begin a comment in it, where a page is read; within a text it means the same. */
function withoutTags(script: string): string {
  return script.replace(/<(?=!--|\/?script)/gi, '\\x3C');
}
