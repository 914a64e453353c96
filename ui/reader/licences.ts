// Whose work the page carries: each package that is in it, with its own notice.

import { readdirSync, readFileSync } from 'node:fs';

/** Packages that are in the style, or of which only letters are left. */
const BESIDES = ['@fontsource-variable/atkinson-hyperlegible-next', '@fontsource-variable/literata'];

/** A comment with the notice of every package that these modules belong to; what would end it is spaced. */
export function licencesOf(modules: string[]): string {
  const packages = new Set([...modules.flatMap(packageOf), ...BESIDES.map((name) => `node_modules/${name}`)]);
  const notices = new Map<string, string[]>();
  for (const folder of [...packages].sort()) {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const text = noticeIn(folder, license);
    notices.set(text, [...(notices.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  const told = [...notices].map(([text, names]) => `${names.join('\n')}\n\n${text}`);
  const all = ['This page carries the work of others:', ...told].join(`\n\n${'='.repeat(80)}\n\n`);
  return `<!--\n${all.replace(/<!--|--!?>/g, (sign) => [...sign].join(' '))}\n-->`;
}

/** The folder of the package a module is in, within this one. */
function packageOf(module: string): string[] {
  const found = /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(module.replaceAll('\\', '/'));
  return found ? [found[0]] : [];
}

/** Its own notice, or where it brings none the licence itself, as it stands in this house. */
function noticeIn(folder: string, licence: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.md|\.txt)?$/i.test(name));
  if (!file && licence !== 'Apache-2.0') throw new Error(`${folder} has no notice`);
  return readFileSync(file ? `${folder}/${file}` : '../LICENSE-APACHE', 'utf8')
    .replaceAll('\r', '')
    .trim();
}
