// Where things are: the checkout, the built programs, the browser. `cargo xtask` says what it knows; by hand the
// usual places do.

import { accessSync, constants } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../../..');
export const catalogues = join(root, 'src-tauri/crates/words/catalogues');
export const face = join(root, 'ui/dist');

const programs = process.env['BESEF_PROGRAMS'] ?? join(root, 'target/debug');
export const loopback = join(programs, 'besef-loopback');
export const app = join(programs, 'besef-app');

const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
export const browser = process.env['BESEF_BROWSER'] ?? onPath(browsers) ?? 'chromium';
export const windowDriver =
  process.env['BESEF_WINDOW_DRIVER'] ?? onPath(['tauri-driver']) ?? join(root, 'target/tools/bin/tauri-driver');

function onPath(names: string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(canRun);
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
