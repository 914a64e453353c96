// Looking back: every number opens its moments, questions can be asked less, and it ends with one thing.

import type { Page } from '@playwright/test';
import { everything } from '../../../ui/src/journal/query.ts';
import type { Host } from '../support/host.ts';
import { expect, test } from '../support/test.ts';
import type { Say } from '../support/words.ts';

/** A whole school year of the sample. */
const LAST_YEAR = 'span=school-year&around=2026-05-01';

type Panel = 'mix' | 'people' | 'feedback' | 'steps' | 'changed';

async function toTable(page: Page, say: Say, panel: Panel) {
  const part = page.getByRole('region', { name: say(`look-back-${panel}`), exact: true }).first();
  await part.getByRole('button', { name: say('look-back-as-table') }).click();
  await expect(part.getByRole('table')).toBeVisible();
  return part;
}

/** How many moments the journal answers with at an address. */
async function answersAt(host: Host, href: string): Promise<number> {
  const words = new URLSearchParams(href.split('?')[1]).get('words') ?? '';
  const page = { offset: 0, limit: 1 };
  const found = await host.ask('find', { words, filter: everything(), sort: 'newest', page, facets: false });
  return found.total;
}

test('a number in a sentence opens exactly so many moments', async ({ sample, host, say }) => {
  await sample.goto(`${host.address}#/look-back`);
  const headline = sample.getByRole('heading', { level: 1 });
  const { total } = await host.ask('look_back', { span: 'school-year' });
  expect(total).toBeGreaterThan(0);
  await headline.getByRole('link').first().click();
  await expect(sample).toHaveURL(/#\/journal/);
  await expect(sample.getByText(say('journal-count', { count: total })).first()).toBeAttached();
});

/** Asks the journal at every number of a panel's table, and opens the last. */
async function everyNumberOpensItsMoments(page: Page, host: Host, say: Say, panel: Panel): Promise<void> {
  const links = (await toTable(page, say, panel)).getByRole('table').getByRole('link');
  const numbers = await links.evaluateAll((all) =>
    all.map((link) => ({ href: link.getAttribute('href')!, count: Number(link.textContent) })),
  );
  expect(numbers.length).toBeGreaterThan(0);
  const answers = await Promise.all(
    numbers.map(async ({ href }) => ({ href, count: await answersAt(host, href) })),
  );
  expect(answers).toEqual(numbers);
  await links.last().click();
  await expect(page).toHaveURL(/#\/journal/);
  const { count } = numbers.at(-1)!;
  await expect(page.getByText(say('journal-count', { count })).first()).toBeAttached();
}

for (const panel of ['mix', 'people', 'feedback', 'steps'] as const) {
  test(`every number of ${panel} opens exactly so many moments`, async ({ sample, host, say }) => {
    await sample.goto(`${host.address}#/look-back?${LAST_YEAR}`);
    await everyNumberOpensItsMoments(sample, host, say, panel);
  });
}

test('every number of what changed opens exactly so many moments', async ({ open, host, say }) => {
  const nothing = { knowing: null, feeling: null, doing: null, intending: null };
  const knowing = { ...nothing, knowing: 'Dat stilte werkt.' };
  await host.log('individual', 'Begonnen met stilte.', { changed: { ...knowing, doing: 'Ik wacht langer.' } });
  await host.log('resource', 'Over wachttijd gelezen.', { changed: knowing });
  await host.log('social', 'Samen koffie gedronken.');
  await open.goto(`${host.address}#/look-back`);
  await everyNumberOpensItsMoments(open, host, say, 'changed');
});

test('every number of the words of a period opens exactly so many moments', async ({ sample, host, say }) => {
  const { themes } = await host.ask('themes', { span: 'month' });
  test.skip(themes.length === 0, 'no word marks this month of the sample');
  await sample.goto(`${host.address}#/look-back?span=month`);
  const part = sample.getByRole('region', { name: say('look-back-themes') });
  await expect(part.getByRole('listitem')).toHaveCount(themes.length);
  const hrefs = await part.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
  const shown = themes.flatMap(({ moments, earlier }) => (earlier > 0 ? [moments, earlier] : [moments]));
  expect(await Promise.all(hrefs.map((href) => answersAt(host, href)))).toEqual(shown);
});

test('behind the picture lies a table', async ({ sample, host, say }) => {
  await sample.goto(`${host.address}#/look-back`);
  const part = await toTable(sample, say, 'mix');
  await part.getByRole('button', { name: say('look-back-as-picture') }).click();
  await expect(part.getByRole('table')).toBeHidden();
  await expect(part.getByRole('figure')).toBeVisible();
});

test('an earlier period is one step away, and the way back works', async ({ sample, host, say }) => {
  await sample.goto(`${host.address}#/look-back`);
  const headline = sample.getByRole('heading', { level: 1 });
  const now = await headline.textContent();
  await sample.getByRole('link', { name: say('look-back-earlier') }).click();
  await expect(headline).not.toHaveText(now!);
  await sample.goBack();
  await expect(headline).toHaveText(now!);
});

test('a part of which there is nothing to tell is not there', async ({ open, host, say }) => {
  await host.log('individual', 'Vandaag begon de les met stilte.');
  await open.goto(`${host.address}#/look-back`);
  await expect(open.getByRole('heading', { name: say('look-back-mix'), exact: true })).toBeVisible();
  for (const panel of ['people', 'feedback', 'steps', 'trainings', 'goals', 'changed']) {
    await expect(open.getByRole('heading', { name: say(`look-back-${panel}`), exact: true })).toBeHidden();
  }
});

test('a question is asked less, and brought back in the settings', async ({ sample, host, say }) => {
  await sample.goto(`${host.address}#/look-back?${LAST_YEAR}`);
  const cards = sample.getByRole('region', { name: say('look-back-asks') }).getByRole('article');
  const asked = async () => {
    const { observations } = await host.ask('look_back', { span: 'school-year', around: '2026-05-01' });
    return observations.map(({ rule }) => rule);
  };
  const rules = await asked();
  expect(rules.length).toBeGreaterThan(0);
  await expect(cards).toHaveCount(rules.length);
  await cards.first().getByRole('button', { name: say('look-back-asks-why') }).click();
  await cards.first().getByRole('button', { name: say('look-back-asks-less') }).click();
  await expect(sample.getByText(say('look-back-asks-lessened'))).toBeVisible();
  expect(await asked()).toEqual(rules.slice(1));
  await sample.goto(`${host.address}#/settings/later`);
  await sample.getByRole('button', { name: say('settings-quieted-back') }).click();
  await expect(sample.getByText(say('settings-quieted-none'))).toBeVisible();
  expect(await asked()).toEqual(rules);
});

test('one thing chosen becomes a next step that comes back, and can be taken back', async ({ open, host, say }) => {
  await host.log('social', 'Lotte liet me zien hoe zij begint.');
  await open.goto(`${host.address}#/look-back`);
  const card = open.getByRole('region', { name: say('look-back-choose') });
  await card.getByRole('textbox').fill('Bij Lotte gaan kijken');
  await open.reload();
  await expect(card.getByRole('textbox')).toHaveValue('Bij Lotte gaan kijken');
  await card.getByRole('button', { name: say('look-back-choose-yes') }).click();
  await expect(card.getByText('Bij Lotte gaan kijken')).toBeVisible();
  const due = async () => (await host.ask('due', {})).due.map(({ due, what }) => ({ due, what }));
  expect(await due()).toMatchObject([
    { due: '2026-12-06', what: { step: { what: 'Bij Lotte gaan kijken' } } },
  ]);
  await card.getByRole('button', { name: say('action-undo') }).click();
  await expect(card.getByRole('textbox')).toHaveValue('Bij Lotte gaan kijken');
  expect(await due()).toEqual([]);
});

test('one thing chosen becomes a goal', async ({ open, host, say }) => {
  await host.log('social', 'Lotte liet me zien hoe zij begint.');
  await open.goto(`${host.address}#/look-back`);
  const card = open.getByRole('region', { name: say('look-back-choose') });
  await card.getByRole('textbox').fill('Rustiger beginnen');
  await card.getByRole('button', { name: say('look-back-choose-as-goal') }).click();
  await card.getByRole('button', { name: say('look-back-choose-by-own') }).click();
  await card.getByLabel(say('look-back-choose-by-own'), { exact: true }).last().fill('2027-02-01');
  await card.getByRole('textbox').first().press('Control+Enter');
  await card.getByRole('link', { name: say('look-back-chosen-show') }).click();
  await expect(open).toHaveURL(/#\/goals\//);
  const { goals } = await host.ask('goals', {});
  expect(goals.map(({ goal }) => goal.content)).toMatchObject([{ name: 'Rustiger beginnen', by: '2027-02-01' }]);
});

test('where someone belongs is noted in the table, and stands with the name', async ({ open, host, say }) => {
  await host.log('social', 'An gaf raad.', { people: [{ name: 'An', role: 'gave_advice', feedback: null }] });
  await open.goto(`${host.address}#/look-back`);
  const part = await toTable(open, say, 'people');
  const group = part.getByRole('group', { name: say('names-circle-of', { name: 'An' }) });
  await group.getByRole('button', { name: say('names-circle-outside') }).click();
  await expect(group.getByRole('button', { name: say('names-circle-outside') })).toHaveAttribute('aria-pressed', 'true');
  await open.goto(`${host.address}#/names/people?name=An`);
  await open.getByLabel(say('names-function')).fill('mentor');
  await expect
    .poll(async () => (await host.ask('people_known', {})).people.map(({ content }) => content))
    .toEqual([{ name: 'An', function: 'mentor', circle: 'outside' }]);
});

test('from here a conversation is prepared on this period', async ({ sample, host, say }) => {
  await sample.goto(`${host.address}#/look-back?span=month&around=2026-10-10`);
  await sample.getByRole('link', { name: say('look-back-prepare') }).click();
  await expect(sample).toHaveURL(/#\/conversations\/new\?from=2026-10-01&to=2026-10-31/);
});
