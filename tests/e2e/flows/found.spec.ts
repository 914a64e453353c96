// What was found: why a row answers, every hit in an opened moment, others like it, and what to ask instead of nothing.

import type { Locator, Page } from '@playwright/test';
import type { Content, MomentId } from '../../../ui/src/contract/contract.ts';
import type { Host } from '../support/host.ts';
import { expect, test } from '../support/test.ts';

const LONG = 'We kwamen bij elkaar in de refter en spraken over van alles en nog wat. '.repeat(60);

const askFor = (host: Host, words: string, id?: MomentId) =>
  `${host.address}#/journal${id ? `/${id}` : ''}?words=${encodeURIComponent(words)}`;

const opened = (page: Page): Locator => page.getByRole('article');

/** A text with a hit in every place that is shown without being written in. */
const TOLD: Partial<Content> = {
  changed: { knowing: 'zeppelin een', feeling: 'zeppelin twee', doing: 'zeppelin drie', intending: 'zeppelin vier' },
  sources: [{ title: 'zeppelin vijf', author: 'zeppelin zes', address: 'https://voorbeeld.be/zeppelin', medium: null }],
  training: { title: 'zeppelin acht', provider: 'zeppelin negen', hours: 2, certificate: false, plan: 'zeppelin tien', support: 'zeppelin elf' },
  reflection: { model: 'kolb', answers: [{ step: 0, text: 'zeppelin twaalf' }] },
};

/** And in every place that can be written in. */
const WRITTEN: Partial<Content> = {
  takeaway: 'zeppelin dertien',
  next_step: { what: 'zeppelin veertien', by: null, state: 'tried', outcome: 'zeppelin vijftien', settled_on: '2026-11-22' },
  people: [{ name: 'zeppelin zestien', role: null, feedback: null }],
  tags: ['zeppelin zeventien'],
};

test('a hit elsewhere than in the text is shown in the row, and comes into view when opened', async ({ open, host, say }) => {
  await host.log('social', LONG, { takeaway: 'Een goede klassfeer komt van rust.' });
  await open.goto(askFor(host, 'klassfeer'));
  const row = open.getByRole('link', { name: 'klassfeer' });
  await expect(row).toContainText(say('journal-in-takeaway'));
  await expect(row.locator('mark')).toHaveText('klassfeer');

  await row.click();
  const hit = opened(open).locator('mark');
  await expect(hit).toHaveText('klassfeer');
  await expect(hit).toBeInViewport();
  await expect(open.getByRole('button', { name: say('journal-close') })).toBeInViewport();
  await expect(open.getByText(say('journal-hits-count', { count: 1 }))).toBeVisible();
});

test('every place is marked where it stands', async ({ open, host, say }) => {
  const id = await host.log('formal', 'Over de zeppelin.', { ...TOLD, ...WRITTEN });
  await open.goto(askFor(host, 'zeppelin', id));
  await expect(opened(open).locator('mark')).toHaveCount(18);
  await expect(open.getByText(say('journal-hits-at', { at: 1, count: 18 }))).toBeVisible();
  await expect(open.getByLabel(say('journal-field-takeaway'), { exact: true })).toHaveValue('zeppelin dertien');
});

test('from hit to hit with buttons and keys, round and round', async ({ open, host, say }) => {
  const id = await host.log('social', `Klas. ${LONG} Klas.`, { takeaway: 'Klas.' });
  await open.goto(askFor(host, 'klas', id));
  const hits = opened(open).locator('mark');
  const at = (place: number) => open.getByText(say('journal-hits-at', { at: place, count: 3 }));
  await expect(at(1)).toBeVisible();
  await open.getByRole('button', { name: say('journal-hit-next') }).click();
  await expect(at(2)).toBeVisible();
  await expect(hits.nth(1)).toBeInViewport();
  await open.keyboard.press('n');
  await expect(hits.nth(2)).toBeInViewport();
  await open.keyboard.press('n');
  await expect(at(1)).toBeVisible();
  await expect(hits.first()).toBeInViewport();
  await open.keyboard.press('p');
  await expect(at(3)).toBeVisible();
});

test('the keys are letters while one writes', async ({ open, host, say }) => {
  const id = await host.log('social', 'De klas.', { takeaway: 'Rust in de klas.' });
  await open.goto(askFor(host, 'klas', id));
  const field = open.getByLabel(say('journal-field-takeaway'), { exact: true });
  await field.click();
  await field.press('End');
  await field.press('n');
  await expect(field).toHaveValue('Rust in de klas.n');
});

test('a marked field is written in at its place; the other marks stay', async ({ open, host, say }) => {
  const id = await host.log('social', 'De klas is rustig.', { takeaway: 'Rust in de klas.', tags: ['klas'] });
  await open.goto(askFor(host, 'klas', id));
  const field = open.getByLabel(say('journal-field-takeaway'), { exact: true });
  await expect(opened(open).locator('mark')).toHaveCount(3);
  await field.fill('Rust, overal.');
  await expect(opened(open).locator('mark')).toHaveCount(2);
  await field.blur();
  await expect(open.getByText(say('journal-kept'), { exact: true })).toBeVisible();
  await expect(opened(open).locator('mark')).toHaveCount(2);
  await expect(open.getByText(say('journal-hits-at', { at: 1, count: 2 }))).toBeVisible();
  expect((await host.ask('show_moment', { id, words: '' })).moment.takeaway).toBe('Rust, overal.');

  await open.getByRole('button', { name: say('action-undo') }).click();
  await expect(field).toHaveValue('Rust in de klas.');
  await expect(opened(open).locator('mark')).toHaveCount(3);
});

test('a part of a word is found, marked and explained', async ({ open, host, say }) => {
  await host.log('social', 'Over het leerklimaat gepraat.');
  await open.goto(askFor(host, 'klimaat'));
  const row = open.getByRole('link', { name: 'leerklimaat' });
  await expect(row.locator('mark').first()).toBeVisible();
  await expect(row).toContainText(say('journal-row-part', { asked: 'klimaat', seen: 'leerklimaat' }));
});

test('a slip of the finger is forgiven and explained', async ({ open, host, say }) => {
  await host.log('social', 'Met An over differentiatie gepraat.');
  await open.goto(askFor(host, 'diferentiatie'));
  const row = open.getByRole('link', { name: 'differentiatie' });
  await expect(row).toContainText(say('journal-row-resembling', { seen: 'differentiatie' }));
});

test('nothing found offers the spelling that was meant', async ({ open, host, say }) => {
  await host.log('social', 'Met An Peeters overlegd.', { people: [{ name: 'An Peeters', role: null, feedback: null }] });
  await open.goto(askFor(host, 'met:Peetres'));
  await expect(open.getByText(say('journal-none-title'))).toBeVisible();
  await open.getByRole('link', { name: 'Peeters' }).click();
  await expect(open.getByRole('link', { name: 'overlegd' })).toBeVisible();
});

test('nothing found says what to leave out, and how much that brings', async ({ open, host, say, language }) => {
  await host.log('formal', 'Studiedag over taal.');
  const kind = { nl: 'soort:sociaal', en: 'kind:social' }[language];
  await open.goto(askFor(host, `${kind} taal`));
  const nothing = open.getByRole('region', { name: say('place-journal') });
  await expect(nothing).toContainText(say('journal-count', { count: 1 }));
  await open.getByRole('link', { name: say('journal-none-without', { what: say('kind-social-full') }) }).click();
  await expect(open.getByRole('link', { name: 'Studiedag' })).toBeVisible();
});

test('more like this opens the journal with moments like it', async ({ open, host, say }) => {
  const id = await host.log('social', 'Gesprek over differentiatie en toetsen in de lagere klassen.');
  await host.log('formal', 'Studiedag over differentiatie en toetsen in de lagere klassen.');
  await host.log('resource', 'Een podcast over muziek.');
  await open.goto(`${host.address}#/journal/${id}`);
  await open.getByRole('link', { name: say('journal-more-like') }).click();
  await expect(open.getByRole('link', { name: 'Studiedag' })).toBeVisible();
  await expect(open.getByRole('link', { name: 'podcast' })).toBeHidden();
  await expect(open.getByText(say('journal-chip-like'), { exact: true })).toBeVisible();
});

test('nothing like it is said kindly', async ({ open, host, say }) => {
  const id = await host.log('social', 'Zeppelin.');
  await open.goto(`${host.address}#/journal/${id}`);
  await open.getByRole('link', { name: say('journal-more-like') }).click();
  await expect(open.getByText(say('journal-none-like'))).toBeVisible();
});

test('a very long text with very many hits opens and is gone through', async ({ open, host, say }) => {
  const text = 'Nog een klas vol, en nog een dag om over na te denken bij het raam van de refter. '.repeat(3_000);
  const id = await host.log('social', text);
  await open.goto(askFor(host, 'klas', id));
  await expect(open.getByText(say('journal-hits-many', { count: 3000, shown: 1000 }))).toBeVisible({ timeout: 10_000 });
  await open.keyboard.press('p');
  await expect(opened(open).locator('mark').nth(999)).toBeInViewport();
});

test('a journal that cannot be written in shows its hits too', async ({ open, host, say }) => {
  const id = await host.log('social', 'De klas.', { takeaway: 'Rust in de klas.' });
  await host.kill();
  await host.startReadOnly();
  await host.unlock();
  await open.goto(askFor(host, 'klas', id));
  await expect(opened(open).locator('mark')).toHaveCount(2);
  await expect(open.getByLabel(say('journal-field-takeaway'), { exact: true })).toBeDisabled();
  await open.keyboard.press('n');
  await expect(open.getByText(say('journal-hits-at', { at: 2, count: 2 }))).toBeVisible();
});
