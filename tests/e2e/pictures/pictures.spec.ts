// The pictures of the README: the sample journal, on the day of every test, in Dutch.

import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { test } from '../support/test.ts';

const screens: Record<string, string> = {
  today: '#/today',
  journal: '#/journal?words=klas',
  // The year that is over: there is more to see in it than in three months.
  'look-back': '#/look-back?around=2026-03-01',
};

for (const [name, address] of Object.entries(screens)) {
  test(name, async ({ host, page }, { project }) => {
    await host.ask('open_sample', {});
    await page.goto(host.address + address);
    await settled(page);
    const [size, appearance] = project.name.split('-');
    const file = [name, size, appearance === 'dark' && 'dark'].filter(Boolean).join('-');
    await page.screenshot({ path: join(import.meta.dirname, `${file}.png`), animations: 'disabled', caret: 'hide' });
  });
}

/** Letters in their own shapes, and nothing still on its way. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
}
