// The question as one text: completed as it is typed, shown as chips, menus and time, kept and forgotten.

import type { Locator, Page } from '@playwright/test';
import { QUERY_WORDS } from '../../../ui/src/contract/contract.ts';
import type { Host } from '../support/host.ts';
import { expect, test } from '../support/test.ts';
import type { Say } from '../support/words.ts';

const AN = 'Met An Peeters over de klas gepraat.';
const BO = 'Met Bo in de klas gekeken.';
const TRAINING = 'Studiedag over de klas.';

/** Three moments about the same, and the journal on screen. */
async function threeMoments(page: Page, host: Host): Promise<void> {
  const named = (name: string) => ({ people: [{ name, role: null, feedback: null }] });
  await host.log('social', AN, named('An Peeters'));
  await host.log('social', BO, named('Bo'));
  await host.log('formal', TRAINING);
  await page.goto(`${host.address}#/journal`);
  await expect(row(page, TRAINING)).toBeVisible();
}

const field = (page: Page, say: Say): Locator => page.getByRole('combobox', { name: say('journal-search') });
const row = (page: Page, text: string): Locator => page.getByRole('link', { name: text });
const chip = (page: Page, say: Say, what: string): Locator =>
  page.getByRole('button', { name: say('journal-filter-remove', { what }) });

/** As many moments in each of the months before today, all about one thing. */
async function momentsOver(months: string[], host: Host): Promise<void> {
  for (const [at, month] of months.entries()) {
    for (const day of ['04', '12'].slice(0, 1 + (at % 2))) {
      await host.log('individual', `Een zeppelin op ${month}-${day}.`, { on: `${month}-${day}` });
    }
  }
}

test('a condition is completed with the keys, becomes a chip, and is taken away', async ({
  open,
  host,
  say,
  language,
}) => {
  await threeMoments(open, host);
  const { kind, 'kind.social': social } = QUERY_WORDS[language];
  await field(open, say).pressSequentially(`klas ${kind.slice(0, 3)}`);
  await expect(open.getByRole('option', { name: `${kind}:` }).first()).toBeVisible();
  await open.keyboard.press('ArrowUp');
  await expect(open.getByRole('option', { selected: true })).toContainText(say('journal-asks-kind'));
  await open.keyboard.press('Enter');
  await expect(field(open, say)).toHaveValue(`klas ${kind}:`);

  // The values come at once.
  await expect(open.getByRole('option')).toHaveCount(4);
  await open.keyboard.type(social.slice(0, 3));
  await expect(open.getByRole('option')).toHaveCount(1);
  await open.keyboard.press('ArrowDown');
  await open.keyboard.press('Tab');
  await expect(field(open, say)).toHaveValue(`klas ${kind}:${social} `);
  await expect(field(open, say)).toBeFocused();
  await expect(open.getByRole('option')).toHaveCount(0);
  await expect(row(open, AN)).toBeVisible();
  await expect(row(open, TRAINING)).toBeHidden();

  await chip(open, say, say('kind-social-full')).press('Enter');
  await expect(field(open, say)).toHaveValue('klas ');
  await expect(field(open, say)).toBeFocused();
  await expect(row(open, TRAINING)).toBeVisible();
});

test('names are offered with how many moments carry them', async ({ open, host, say, language }) => {
  await threeMoments(open, host);
  const { person } = QUERY_WORDS[language];
  await field(open, say).pressSequentially(`${person}:p`);
  const offer = open.getByRole('option', { name: 'An Peeters' });
  await expect(offer).toContainText(say('journal-count', { count: 1 }));
  await offer.click();
  await expect(field(open, say)).toHaveValue(`${person}:"An Peeters" `);
  await expect(row(open, AN)).toBeVisible();
  await expect(row(open, BO)).toBeHidden();
});

test('Esc takes the offers away and leaves the text; then down goes to the moments', async ({
  open,
  host,
  say,
  language,
}) => {
  await threeMoments(open, host);
  const text = QUERY_WORDS[language].person;
  await field(open, say).pressSequentially(text);
  await expect(open.getByRole('listbox')).toBeVisible();
  await open.keyboard.press('Escape');
  await expect(open.getByRole('listbox')).toBeHidden();
  await expect(field(open, say)).toHaveValue(text);
  await expect(field(open, say)).toBeFocused();
  await field(open, say).fill('klas ');
  await expect(row(open, TRAINING)).toBeVisible();
  await open.keyboard.press('Escape');
  await open.keyboard.press('ArrowDown');
  await expect(open.locator('[data-index="0"]')).toBeFocused();
});

test('the menus count the answers and write what is ticked', async ({ open, host, say, language }) => {
  await threeMoments(open, host);
  const words = QUERY_WORDS[language];
  await field(open, say).fill('klas');
  await open.getByRole('button', { name: say('journal-filter-kind'), exact: true }).click();
  const box = (name: string) => open.getByRole('checkbox', { name: new RegExp(`${name}\\s*\\d`) });
  await expect(box(say('kind-social')).locator('xpath=ancestor::label')).toContainText('2');
  await box(say('kind-social')).check();
  await box(say('kind-formal')).check();
  await expect(field(open, say)).toHaveValue(
    new RegExp(`${words.kind}:${words['kind.formal']}.*${words.kind}:${words['kind.social']}.*klas`),
  );
  await box(say('kind-formal')).uncheck();
  await expect(row(open, TRAINING)).toBeHidden();
  await open.keyboard.press('Escape');

  await open.getByRole('button', { name: say('journal-filter-person'), exact: true }).click();
  await open.getByRole('checkbox', { name: 'Bo' }).check();
  await open.keyboard.press('Escape');
  await expect(field(open, say)).toHaveValue(new RegExp(`${words.person}:"Bo"`));
  await expect(row(open, BO)).toBeVisible();
  await expect(row(open, AN)).toBeHidden();
});

test('time narrows by drawing over it, and with the keys', async ({ open, host, say, language }) => {
  await momentsOver(['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10'], host);
  await open.goto(`${host.address}#/journal`);
  await field(open, say).fill('zeppelin');
  await open.keyboard.press('Escape');
  const picture = open.getByRole('figure', { name: say('journal-months') });
  const bars = picture.locator('.bars');
  const { x, y, width, height } = (await bars.boundingBox())!;
  const middle = (bar: number) => x + (width * (bar + 0.5)) / 6;
  await open.mouse.move(middle(1), y + height / 2);
  await open.mouse.down();
  await open.mouse.move(middle(3), y + height / 2, { steps: 4 });
  await open.mouse.up();
  const { since, until, in: within } = QUERY_WORDS[language];
  await expect(field(open, say)).toHaveValue(`${since}:2026-06 ${until}:2026-08 zeppelin`);
  await expect(row(open, '2026-07-04')).toBeVisible();
  await expect(row(open, '2026-05-04')).toBeHidden();

  const from = picture.getByRole('slider', { name: say('journal-period-from') });
  await from.press('ArrowRight');
  await expect(field(open, say)).toHaveValue(`${since}:2026-07 ${until}:2026-08 zeppelin`);
  await from.press('ArrowRight');
  await expect(field(open, say)).toHaveValue(`${within}:2026-08 zeppelin`);
  await expect(from).toBeFocused();

  // A press on the one month that is chosen lets go of it.
  await open.mouse.click(middle(3), y + height / 2);
  await expect(field(open, say)).toHaveValue('zeppelin');
  await expect(row(open, '2026-05-04')).toBeVisible();
});

test('a search is kept under a name, asked again, and let go', async ({ open, host, say, language }) => {
  await threeMoments(open, host);
  const { kind, 'kind.formal': formal } = QUERY_WORDS[language];
  await field(open, say).fill(`klas ${kind}:${formal}`);
  await open.keyboard.press('Escape');
  await open.getByRole('button', { name: say('journal-search-save') }).click();
  const name = open.getByRole('textbox', { name: say('journal-search-name') });
  await expect(name).toHaveValue('klas');
  await name.fill('Over de klas');
  await name.press('Enter');
  await expect(open.getByText(say('journal-search-saved', { name: 'Over de klas' }))).toBeVisible();

  await open.reload();
  await open.getByRole('button', { name: say('journal-search-clear') }).click();
  await open.keyboard.press('ArrowDown');
  await expect(open.getByRole('button', { name: 'Over de klas', exact: true })).toBeFocused();
  await open.keyboard.press('Enter');
  await expect(field(open, say)).toHaveValue(`klas ${kind}:${formal}`);
  await expect(row(open, BO)).toBeHidden();

  await open.getByRole('button', { name: 'Over de klas', exact: true }).click();
  await open.getByRole('button', { name: say('journal-search-let-go'), exact: true }).click();
  await expect(open.getByRole('button', { name: say('journal-search-save') })).toBeVisible();
  await open.getByRole('button', { name: say('action-undo') }).click();
  await expect(open.getByRole('button', { name: 'Over de klas', exact: true })).toBeVisible();
  expect((await host.ask('searches', {})).saved).toHaveLength(1);
});

test('what was really asked comes back under the empty field, until it is forgotten', async ({ open, host, say }) => {
  await threeMoments(open, host);
  await field(open, say).fill('olifant');
  await expect(open.getByText(say('journal-none-title'))).toBeVisible();
  await field(open, say).fill('gekeken');
  await row(open, BO).click();
  await open.keyboard.press('Escape');
  await field(open, say).fill('studiedag');
  await expect(row(open, TRAINING)).toBeVisible();
  await open.keyboard.press('Escape');
  await open.keyboard.press('Enter');
  await expect.poll(async () => (await host.ask('searches', {})).recent).toEqual(['studiedag', 'gekeken']);

  await open.getByRole('button', { name: say('journal-search-clear') }).click();
  await open.getByRole('button', { name: say('journal-search-forget', { words: 'studiedag' }) }).click();
  await expect(open.getByRole('button', { name: 'studiedag', exact: true })).toBeHidden();
  await open.getByRole('button', { name: 'gekeken', exact: true }).click();
  await expect(field(open, say)).toHaveValue('gekeken');
  await expect(row(open, TRAINING)).toBeHidden();

  await open.getByRole('button', { name: say('journal-search-clear') }).click();
  await open.getByRole('button', { name: say('journal-searches-forget') }).click();
  await expect(open.getByText(say('journal-searches-recent'))).toBeHidden();
  expect((await host.ask('searches', {})).recent).toEqual([]);
});

test('the empty field begins a condition for whoever taps one', async ({ open, host, say, language }) => {
  await threeMoments(open, host);
  const { has } = QUERY_WORDS[language];
  await field(open, say).click();
  await open.getByRole('button', { name: `${has}:` }).click();
  await expect(field(open, say)).toHaveValue(`${has}:`);
  await expect(field(open, say)).toBeFocused();
  await expect(open.getByRole('option').first()).toBeVisible();

  // Nothing in it makes one moment a better answer than another: the days stay, and there is no order to choose.
  await expect(open.locator('[data-index="0"]').locator('xpath=preceding-sibling::h2')).toBeVisible();
  const order = say('journal-sort-change', { order: say('journal-sort-relevance') });
  await expect(open.getByRole('button', { name: order })).toBeHidden();
  await field(open, say).fill('klas');
  await expect(open.getByRole('button', { name: order })).toBeVisible();
});
