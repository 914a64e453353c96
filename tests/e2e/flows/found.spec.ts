// What was found: why a row answers, every hit in an opened moment, others like it, and what to ask instead of nothing.

import type { Locator, Page } from '@playwright/test';
import type { Content, MomentId } from '../../../ui/src/contract/contract.ts';
import type { Host } from '../support/host.ts';
import { expect, test } from '../support/test.ts';

const LONG = 'We kwamen bij elkaar in de refter en spraken over van alles en nog wat. '.repeat(60);

const askFor = (host: Host, words: string, id?: MomentId) =>
  `${host.address}#/journal${id ? `/${id}` : ''}?words=${encodeURIComponent(words)}`;

const opened = (page: Page): Locator => page.getByRole('article');

/** A text with a hit in every place besides its text. */
const EVERYWHERE: Partial<Content> = {
  takeaway: 'zeppelin 1',
  changed: { knowing: 'zeppelin 2', feeling: 'zeppelin 3', doing: 'zeppelin 4', intending: 'zeppelin 5' },
  next_step: { what: 'zeppelin 6', by: null, state: 'tried', outcome: 'zeppelin 7', settled_on: '2026-11-22' },
  people: [{ name: 'zeppelin 8', role: null, feedback: null }],
  sources: [{ title: 'zeppelin 9', author: 'zeppelin 10', address: 'https://voorbeeld.be/zeppelin', medium: null }],
  training: {
    title: 'zeppelin 12',
    provider: 'zeppelin 13',
    hours: 2,
    certificate: false,
    interaction: null,
    cases: null,
    partner: 'zeppelin 14',
    plan: 'zeppelin 15',
    support: 'zeppelin 16',
  },
  follow_ups: [
    {
      due: '2026-11-20',
      after: null,
      state: 'partly',
      applied: 'zeppelin 17',
      helped: 'zeppelin 18',
      hindered: 'zeppelin 19',
      tell: 'zeppelin 20',
      answered_on: '2026-11-21',
    },
  ],
  tags: ['zeppelin 21'],
  standards: ['zeppelin 22'],
  reflection: {
    model: 'kolb',
    answers: [{ step: 0, text: 'zeppelin 23', asked: null }],
    earlier: [{ model: 'gibbs', answers: [{ step: 1, text: 'zeppelin 24', asked: null }] }],
  },
};
const PLACES = 25;

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
  const id = await host.log('formal', 'Over de zeppelin.', EVERYWHERE);
  await open.goto(askFor(host, 'zeppelin', id));
  await expect(opened(open).locator('mark')).toHaveCount(PLACES);
  await expect(open.getByText(say('journal-hits-at', { at: 1, count: PLACES }))).toBeVisible();
  await expect(open.getByLabel(say('deepen-takeaway-line'), { exact: true })).toHaveValue('zeppelin 1');
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
  const field = open.getByLabel(say('deepen-takeaway-line'), { exact: true });
  await field.click();
  await field.press('End');
  await field.press('n');
  await expect(field).toHaveValue('Rust in de klas.n');
});

test('a marked field is written in at its place; the other marks stay', async ({ open, host, say }) => {
  const id = await host.log('social', 'De klas is rustig.', { takeaway: 'Rust in de klas.', tags: ['klas'] });
  await open.goto(askFor(host, 'klas', id));
  const field = open.getByLabel(say('deepen-takeaway-line'), { exact: true });
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
  await expect(opened(open).getByRole('textbox')).toHaveCount(0);
  await open.keyboard.press('n');
  await expect(open.getByText(say('journal-hits-at', { at: 2, count: 2 }))).toBeVisible();
});
