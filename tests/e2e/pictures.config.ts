// The pictures of the README.

import { defineConfig } from '@playwright/test';
import { chromium, desktop, phone } from './support/chromium.ts';
import type { Options } from './support/test.ts';

const sizes = { phone, desktop };

export default defineConfig<Options>({
  testDir: 'pictures',
  outputDir: 'results/pictures',
  reporter: 'list',
  workers: 1,
  use: { ...chromium, deviceScaleFactor: 2 },
  projects: Object.entries(sizes).flatMap(([size, use]) =>
    (['light', 'dark'] as const).map((colorScheme) => ({ name: `${size}-${colorScheme}`, use: { ...use, colorScheme } })),
  ),
});
