// How soon a key is seen, in the journal that `BESEF_BENCH_VAULT` points to; without one, in the sample journal.

import type { Page } from '@playwright/test';
import { cpSync } from 'node:fs';
import type { Filter } from '../../../ui/src/contract/contract.ts';
import type { Host } from '../support/host.ts';
import { pressed, percentile, report, typed, watchKeys, type Latency } from '../support/latency.ts';
import { expect, test as base } from '../support/test.ts';

const SENTENCE = 'Vandaag zag ik hoe een collega haar klas laat samenvatten voor ze verdergaat, en dat wil ik ook. ';
/** Three hundred keys. */
const TEXT = SENTENCE.repeat(4).slice(0, 300);
/** Just under what one moment holds. */
const MEGABYTE = `${SENTENCE.repeat(6).trim()}\n`.repeat(2_000).slice(0, 999_000);

/** The promise: at most so long from key to paint, for 99 keys of 100. */
const PROMISED_MS = 32;

const measured: Latency[] = [];

const test = base.extend<{ filled: Page }>({
  filled: async ({ host, page }, use) => {
    await fill(host);
    await page.goto(host.address);
    await watchKeys(page);
    await use(page);
  },
});

async function fill(host: Host): Promise<void> {
  const made = process.env['BESEF_BENCH_VAULT'];
  if (made === undefined) return void (await host.ask('open_sample', {}));
  await host.kill();
  cpSync(made, host.vault, { recursive: true });
  await host.start();
  await host.unlock();
  await expect.poll(async () => (await host.ask('status', {})).indexing, { timeout: 240_000 }).toBeNull();
}

test.afterAll(() => console.log(`\n${report('key to paint (ms)', measured)}\n`));

test('writing a moment', async ({ filled, say }) => {
  await filled.getByLabel(say('today-question')).focus();
  measured.push(await typed(filled, 'a new moment', TEXT));
});

test('writing in the text of an opened moment', async ({ filled, host, say }) => {
  await open(filled, host);
  await filled.getByRole('button', { name: say('journal-edit-text') }).click();
  await filled.getByLabel(say('journal-field-text')).press('Control+End');
  measured.push(await typed(filled, 'the text of a moment', TEXT));
});

test('pasting a megabyte, and writing on', async ({ filled, say }) => {
  const field = filled.getByLabel(say('today-question'));
  await filled.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await filled.evaluate((text) => navigator.clipboard.writeText(text), MEGABYTE);
  await field.focus();
  measured.push(await pressed(filled, 'pasting a megabyte', 'Control+v'));
  expect((await field.inputValue()).length).toBe(MEGABYTE.length);
  measured.push(await typed(filled, 'writing on after it', TEXT.slice(0, 100)));
});

// Last, and by itself: a test that fails would take the figures so far along.
test('99 keys of 100 are seen in time', () => {
  for (const latency of measured.slice(0, 2)) expect(percentile(latency, 0.99), latency.what).toBeLessThan(PROMISED_MS);
});

async function open(page: Page, host: Host): Promise<void> {
  const filter: Filter = {
    kinds: [],
    people: [],
    tags: [],
    highlight: false,
    mistake: false,
    roles: [],
    activities: [],
    training: false,
  };
  const { hits } = await host.ask('find', {
    words: '',
    filter,
    sort: 'newest',
    page: { offset: 0, limit: 1 },
    facets: false,
  });
  await page.evaluate((id) => void (location.hash = `#/journal/${id}`), hits[0]!.id);
  await expect(page.locator('article')).toBeVisible();
}
