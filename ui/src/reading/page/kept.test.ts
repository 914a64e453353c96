import { expect, it } from 'vitest';
import { bundleOf } from '../../shared/fluent';
import { isKept, keptOf } from './kept';

const sources = import.meta.glob<string>(['../**/*.svelte', '../**/*.ts', '!../**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const catalogues = import.meta.glob<string>(
  '../../../../src-tauri/crates/words/catalogues/*/{reading,common,journal,deepen,paper}.ftl',
  { query: '?raw', import: 'default', eager: true },
);

/** Whatever stands in quotes and looks like a key, or like the beginning of one. */
const quoted = (source: string) =>
  [...source.matchAll(/['`]((?:kind|language|journal|deepen|paper|reading|action|failure)-[a-z0-9-]*)/g)].map(
    ([, key]) => key!,
  );

it('carries all that is said', () => {
  const said = Object.entries(sources).filter(([path]) => !path.endsWith('kept.ts'));
  const missing = said
    .flatMap(([, source]) => quoted(source))
    .filter((key) => !key.endsWith('-') && !isKept(key));
  expect(missing).toEqual([]);
  const families = said.flatMap(([, source]) => quoted(source)).filter((key) => key.endsWith('-'));
  expect(families.filter((begin) => !isKept(`${begin}formal`) && !isKept(`${begin}x`))).toEqual([]);
});

it('takes whole messages, and no others', () => {
  const text =
    'a-b = nee\nreading-x = { $n ->\n    [one] een\n   *[other] meer\n}\n\n## Kop\n\nkind-formal = Formeel\nkind-formal-full = nee\n';
  expect(keptOf(text)).toBe(
    'reading-x = { $n ->\n    [one] een\n   *[other] meer\n}\nkind-formal = Formeel\n',
  );
});

it('leaves every message it takes as it was', () => {
  for (const [path, text] of Object.entries(catalogues)) {
    const [whole, kept] = [bundleOf('nl', [text]), bundleOf('nl', [keptOf(text)])];
    for (const [, key] of text.matchAll(/^([a-z][\w-]*) =/gm)) {
      if (isKept(key!)) expect(kept.getMessage(key!), `${path}: ${key}`).toEqual(whole.getMessage(key!));
      else expect(kept.hasMessage(key!)).toBe(false);
    }
  }
});
