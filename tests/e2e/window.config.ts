// The real window, driven through WebDriver. Playwright only runs the test; it starts no browser.

import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'window',
  outputDir: 'results/window',
  reporter: 'list',
  // As in the browser: a starved machine gets a second try, and the list says so.
  retries: process.env['CI'] ? 1 : 0,
  workers: 1,
  timeout: 120_000,
});
