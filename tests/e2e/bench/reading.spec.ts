// How soon a coach reads: a page of five hundred moments, from the press that opens it until its first moments are there,
// and until all of them are. Beside it a page without any script that holds the same words.

import type { Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { letter, PASSPHRASE, repeated, sealed, someone, zipped, type Document } from '../support/extract.ts';
import { report, type Latency } from '../support/latency.ts';
import { letters } from '../support/letters.ts';
import { test } from '../support/test.ts';

const MOMENTS = 500;
const TIMES = 5;

const first: Latency = { what: 'the first of them', times: [] };
const all: Latency = { what: 'all of them', times: [] };
const plain: Latency = { what: 'a page without script', times: [] };

test.use({ locale: 'nl-BE' });

test.afterAll(() => console.log(`\n${report('five hundred moments (ms)', [first, all, plain])}\n`));

test('five hundred moments in the page for a coach', async ({ page, say }, info) => {
  const extract = repeated(letter((await someone()).card), MOMENTS);
  const coach = await letters(page, say, info);
  const bytes = await sealed(zipped(extract));
  for (let time = 0; time < TIMES; time += 1) {
    await coach.show(bytes);
    await page.getByLabel(say('reading-page-passphrase')).fill(PASSPHRASE);
    const took = await opened(page, say('reading-page-open'));
    first.times.push(took.read);
    all.times.push(took.whole);
  }
});

test('the same words without script', async ({ page }, info) => {
  const file = info.outputPath('plain.html');
  writeFileSync(file, plainly(repeated(letter((await someone()).card), MOMENTS)));
  for (let time = 0; time < TIMES; time += 1) {
    await page.goto(`file://${file}`);
    plain.times.push(await page.evaluate(() => performance.timing.domComplete - performance.timing.navigationStart));
  }
});

/** Presses, and tells how long each took, in milliseconds. */
function opened(page: Page, open: string): Promise<{ read: number; whole: number }> {
  return page.evaluate(
    async ([open, count]) => {
      const drawn = async (holds: () => boolean) => {
        while (!holds()) await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        return performance.now() - began;
      };
      const began = performance.now();
      [...document.querySelectorAll('button')].find((button) => button.textContent?.includes(open))!.click();
      const read = await drawn(() => document.querySelector('article h1') !== null);
      const whole = await drawn(() => document.querySelectorAll('article h3').length === count);
      return { read, whole };
    },
    [open, MOMENTS] as const,
  );
}

const plainly = ({ moments }: Document) =>
  `<!doctype html><meta charset="utf-8"><title>.</title><article>${moments.map(plainMoment).join('')}</article>`;

/** Every text of a moment, a paragraph each. */
function plainMoment(moment: unknown): string {
  if (typeof moment === 'string') return `<p>${moment.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`;
  return typeof moment === 'object' && moment !== null ? Object.values(moment).map(plainMoment).join('') : '';
}
