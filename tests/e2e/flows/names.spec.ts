// The names that moments share, as places: looked up, renamed, made one, and taken back.

import type { Page } from '@playwright/test';
import type { Companion } from '../../../ui/src/contract/contract.ts';
import type { Host } from '../support/host.ts';
import { expect, test } from '../support/test.ts';

const person = (name: string): Companion => ({ name, role: null, feedback: null });

async function log(host: Host, ...people: string[]): Promise<void> {
  for (const [at, name] of people.entries()) await host.log('social', `Gesprek ${at}.`, { people: [person(name)] });
}

/** Who is named in the journal, most first, as the core counts it. */
async function people(host: Host): Promise<string[]> {
  return (await host.ask('names', {})).people.map(({ name, moments }) => `${name} ${moments}`);
}

async function goTo(page: Page, host: Host, hash: string): Promise<void> {
  await page.goto(`${host.address}#/names/${hash}`);
}

test('a name opens with its moments, and closes to the list', async ({ open, host, say }) => {
  await log(host, 'An', 'An', 'Bart');
  await goTo(open, host, 'people');
  await open.getByRole('link', { name: /^An/ }).click();
  const pane = open.getByRole('region', { name: say('names-one') });
  await expect(pane.getByRole('heading', { name: 'An', exact: true })).toBeVisible();
  await expect(pane.locator('a.row')).toHaveCount(2);
  await pane.locator('a.row').first().click();
  await expect(open.locator('article')).toBeVisible();
  await open.goBack();
  await expect(pane.getByRole('heading', { name: 'An', exact: true })).toBeVisible();
  await open.keyboard.press('Escape');
  await expect(pane.getByRole('heading', { name: 'An', exact: true })).toBeHidden();
});

test('renamed in place, all moments follow, and undo brings the name back', async ({ open, host, say }) => {
  await log(host, 'An P.', 'An P.', 'Bart');
  await goTo(open, host, 'people?name=An+P.');
  await open.getByRole('button', { name: say('names-rename'), exact: true }).click();
  const field = open.getByLabel(say('names-rename-label'));
  await expect(field).toBeFocused();
  await field.fill('Annelies');
  await field.press('Enter');
  await expect(open.getByRole('heading', { name: 'Annelies' })).toBeVisible();
  await expect(open.getByText(say('names-renamed', { from: 'An P.', to: 'Annelies', count: 2 }))).toBeVisible();
  expect(await people(host)).toEqual(['Annelies 2', 'Bart 1']);
  await open.getByRole('button', { name: say('action-undo') }).click();
  await expect(open.getByRole('heading', { name: 'An P.' })).toBeVisible();
  expect(await people(host)).toEqual(['An P. 2', 'Bart 1']);
});

test('a name that looks like another is offered, and made one after saying what follows', async ({ open, host, say }) => {
  await log(host, 'An P.', 'An P.', 'An Peeters', 'An Peeters', 'An Peeters', 'Jan');
  await goTo(open, host, 'people?name=An+P.');
  await expect(open.getByText(say('names-alike', { name: 'An Peeters' }))).toBeVisible();
  await open.getByRole('button', { name: say('names-merge-title', { name: 'An Peeters' }) }).click();
  const dialog = open.getByRole('alertdialog');
  await expect(
    dialog.getByText(say('names-merge-follow', { count: 2, from: 'An P.', into: 'An Peeters' })),
  ).toBeVisible();
  expect(await people(host)).toEqual(['An Peeters 3', 'An P. 2', 'Jan 1']);
  await dialog.getByRole('button', { name: say('names-merge'), exact: true }).click();
  await expect(open.getByRole('heading', { name: 'An Peeters' })).toBeVisible();
  await expect(open.getByRole('region', { name: say('names-one') }).locator('a.row')).toHaveCount(5);
  expect(await people(host)).toEqual(['An Peeters 5', 'Jan 1']);
  await open.getByRole('button', { name: say('action-undo') }).click();
  await expect(open.getByRole('heading', { name: 'An P.' })).toBeVisible();
  expect(await people(host)).toEqual(['An Peeters 3', 'An P. 2', 'Jan 1']);
});

test('any two tags are made one, with the name that is chosen to stay', async ({ open, host, say }) => {
  for (const tags of [['toets'], ['toets'], ['examen']]) await host.log('formal', 'Iets.', { tags });
  await goTo(open, host, 'tags?name=toets');
  await open.getByRole('button', { name: say('names-merge-with') }).click();
  const dialog = open.getByRole('alertdialog');
  await dialog.getByRole('combobox', { name: say('names-merge-other') }).fill('ex');
  await open.getByRole('option', { name: /examen/ }).click();
  await dialog.getByRole('radio', { name: 'examen' }).check({ force: true });
  await expect(dialog.getByText(say('names-merge-follow', { count: 2, from: 'toets', into: 'examen' }))).toBeVisible();
  await dialog.getByRole('button', { name: say('names-merge'), exact: true }).click();
  await expect(open.getByRole('heading', { name: 'examen' })).toBeVisible();
  expect((await host.ask('names', {})).tags).toEqual([{ name: 'examen', moments: 3 }]);
});

test('a longer list is looked through and opened with the keyboard', async ({ sample, host, say }) => {
  await goTo(sample, host, 'people');
  const list = sample.getByRole('region', { name: say('place-names') });
  await list.getByRole('searchbox', { name: say('names-filter') }).fill('COORD');
  await expect(list.getByRole('link').first()).toContainText(/co-?[oö]rd/i);
  await sample.keyboard.press('ArrowDown');
  await expect(list.getByRole('link').first()).toBeFocused();
  await sample.keyboard.press('Enter');
  await expect(sample.getByRole('region', { name: say('names-one') }).getByRole('heading').first()).toBeVisible();
});

test('each sort has its own list, and says what will stand there while it is empty', async ({ open, host, say }) => {
  await goTo(open, host, 'people');
  await expect(open.getByText(say('names-none-person'))).toBeVisible();
  await open.getByRole('tab', { name: say('names-sort-source') }).click();
  await expect(open.getByText(say('names-none-source'))).toBeVisible();
  await expect(open).toHaveURL(/names\/sources$/);
});
