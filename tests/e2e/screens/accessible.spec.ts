// Every screen keeps WCAG 2.2 AA, as far as a program can tell, and fits the width it is given.

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { screens } from '../support/screens/index.ts';
import { expect, test } from '../support/test.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const [name, visit] of Object.entries(screens)) {
  test(name, async ({ page, host, say, language }) => {
    // What fades in is judged once it is there.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await visit({ page, host, say, language });
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.html) }))).toEqual([]);
    expect(await tooWide(page), 'wider than the window').toBe(0);
  });

  test(`${name}, with text twice as large`, async ({ page, host, say, language, colorScheme }) => {
    test.skip(colorScheme === 'dark', 'colours change no sizes');
    await visit({ page, host, say, language });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await tooWide(page), 'wider than the window').toBe(0);
  });
}

/** How many pixels of the page stick out sideways. */
function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}
