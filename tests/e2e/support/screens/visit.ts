// What it takes to visit a screen.

import type { Page } from '@playwright/test';
import type { Host } from '../host.ts';
import { expect } from '../test.ts';
import type { Language, Say } from '../words.ts';

/** A word that stands in many moments of the sample. */
export const SEARCHED = { nl: 'klas', en: 'class' };

export interface Visit {
  page: Page;
  host: Host;
  say: Say;
  language: Language;
}

/** A screen that stands on an address of the sample journal. */
export const inSample = (address: (visit: Visit) => string | Promise<string>, settled: (visit: Visit) => Promise<void>) => {
  return async (visit: Visit): Promise<void> => {
    await visit.host.ask('open_sample', {});
    await visit.page.goto(visit.host.address + (await address(visit)));
    await settled(visit);
  };
};

export const heading = async ({ page }: Visit) => expect(page.getByRole('heading').first()).toBeVisible();
export const row = async ({ page }: Visit) => expect(page.locator('a[href^="#/journal/"]').first()).toBeVisible();

/** Screens by what they are called in the list of tests. */
export type Screens = Record<string, (visit: Visit) => Promise<void>>;
