// A page with an extract, opened as a coach opens it: from a file, in a browser that has no network. Whatever it asks
// of one fails the test.

import type { Page, TestInfo } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { PASSPHRASE, pageOf, sealed, zipped } from './extract.ts';
import { expect } from './test.ts';
import type { Say } from './words.ts';

export interface Letters {
  /** Shows the page that carries these bytes. */
  show: (bytes: Uint8Array) => Promise<void>;
  /** Shows and opens the page of this document. */
  open: (document: unknown, media?: Record<string, Uint8Array>) => Promise<void>;
  /** Types a passphrase and tries it. */
  unlock: (typed: string) => Promise<void>;
}

export async function letters(page: Page, say: Say, info: TestInfo): Promise<Letters & { asked: string[] }> {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!/^(file|blob|data):/.test(request.url())) asked.push(request.url());
  });
  await page.context().setOffline(true);
  const unlock = async (typed: string) => {
    await page.getByLabel(say('reading-page-passphrase')).fill(typed);
    await page.getByRole('button', { name: say('reading-page-open') }).click();
  };
  const show = async (bytes: Uint8Array) => {
    const file = info.outputPath('letter.html');
    writeFileSync(file, pageOf(bytes));
    await page.goto(`file://${file}`);
  };
  const open = async (document: unknown, media: Record<string, Uint8Array> = {}) => {
    await show(await sealed(zipped(document, media)));
    await unlock(PASSPHRASE);
    await expect(page.locator('article h1')).toBeFocused();
  };
  return { show, open, unlock, asked };
}
