// Besef in a browser: every screen on a phone and a desktop, light and dark, in both languages; what a person does there
// on two of those.

import { defineConfig } from '@playwright/test';
import { chromium, desktop, phone } from './support/chromium.ts';
import type { Options } from './support/test.ts';

const sizes = { phone, desktop };
const appearances = ['light', 'dark'] as const;
const languages = ['nl', 'en'] as const;

/** Flows touch no colours: two opposite corners of the eight see what can differ. */
const flows = ['phone-light-nl', 'desktop-dark-en'];

const projects = Object.entries(sizes).flatMap(([size, use]) =>
  appearances.flatMap((colorScheme) =>
    languages.map((language) => {
      const name = `${size}-${colorScheme}-${language}`;
      const testDir = flows.includes(name) ? '.' : 'screens';
      return { name, testDir, use: { ...use, colorScheme, language } };
    }),
  ),
);

export default defineConfig<Options>({
  testMatch: ['flows/*.spec.ts', 'screens/*.spec.ts'],
  outputDir: 'results',
  reporter: 'list',
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env['CI'],
  // On a machine shared with other work a browser may be starved for seconds. What needs a second try is listed as flaky.
  retries: process.env['CI'] ? 1 : 0,
  timeout: 30_000,
  use: { ...chromium, trace: 'retain-on-failure' },
  projects,
});
