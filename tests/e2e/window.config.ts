// The real window, driven through WebDriver. Playwright only runs the test; it starts no browser.

import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'window',
  outputDir: 'results/window',
  reporter: 'list',
  workers: 1,
  timeout: 120_000,
});
