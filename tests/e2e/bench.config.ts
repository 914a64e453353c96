// What a person feels, measured: one page at a time, nothing beside it, no second try.

import { defineConfig } from '@playwright/test';
import { chromium, desktop } from './support/chromium.ts';
import type { Options } from './support/test.ts';

export default defineConfig<Options>({
  testDir: 'bench',
  outputDir: 'results/bench',
  reporter: [['list', { printSteps: false }]],
  workers: 1,
  // The first time a large vault is opened, its index has to be made.
  timeout: 300_000,
  use: { ...chromium, ...desktop, language: 'nl' },
});
