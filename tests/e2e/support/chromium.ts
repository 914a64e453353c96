// How the browser is started, the same for tests and pictures.

import type { PlaywrightTestConfig } from '@playwright/test';
import { browser } from './places.ts';

/** Chromium refuses to sandbox for root, which is who runs a test in most containers. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export const chromium: NonNullable<PlaywrightTestConfig['use']> = {
  browserName: 'chromium',
  launchOptions: { executablePath: browser, args: sandbox },
};

export const phone = { viewport: { width: 360, height: 740 }, hasTouch: true } as const;
export const desktop = { viewport: { width: 1440, height: 900 } } as const;
