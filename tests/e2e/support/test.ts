// The test every file here starts from: a page on a Besef of its own.

import { test as base, expect, type Page } from '@playwright/test';
import { Host, PASSPHRASE } from './host.ts';
import { wordsIn, type Language, type Say } from './words.ts';

export interface Options {
  language: Language;
}

interface Given {
  host: Host;
  say: Say;
  /** A page on a new, open vault. */
  open: Page;
  /** A page on the sample journal. */
  sample: Page;
}

export const test = base.extend<Given & Options>({
  language: ['nl', { option: true }],

  // A script that stumbles, or asks for what the policy forbids, fails the test that it happens in.
  page: async ({ page }, use) => {
    const trouble: string[] = [];
    page.on('pageerror', (error) => trouble.push(error.message));
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) trouble.push(message.text());
    });
    await use(page);
    expect(trouble).toEqual([]);
  },

  say: async ({ language }, use) => use(wordsIn(language)),

  host: async ({ language }, use) => {
    const host = new Host();
    await host.start();
    const { preferences } = await host.ask('status', {});
    await host.ask('set_preferences', { ...preferences, language });
    await use(host);
    await host.end();
  },

  open: async ({ host, page }, use) => {
    await host.ask('create_vault', { passphrase: PASSPHRASE, keep_on_device: false });
    await page.goto(host.address);
    await use(page);
  },

  sample: async ({ host, page }, use) => {
    await host.ask('open_sample', {});
    await page.goto(host.address);
    await use(page);
  },
});

export { expect };
