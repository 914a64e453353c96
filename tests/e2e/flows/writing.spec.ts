// Writing: going on with lists, bold and links, all shown as meant, and none of it in the way of plain writing.

import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import type { Say } from '../support/words.ts';

const LIST = 'Mee naar de klas:\n- exit-tickets\n- **rustig** beginnen';

const capture = (page: Page, say: Say) => page.getByLabel(say('today-question'));

/** Puts something on the clipboard, as copying it elsewhere would. */
async function copy(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
}

test('Enter goes on with a list and ends it, and the system takes it back', async ({ open, say }) => {
  const field = capture(open, say);
  await field.focus();
  await open.keyboard.type('1. luisteren\nvragen\n\nklaar');
  await expect(field).toHaveValue('1. luisteren\n2. vragen\nklaar');
  await field.fill('');
  await open.keyboard.type('- een');
  await open.keyboard.press('Enter');
  await expect(field).toHaveValue('- een\n- ');
  await open.keyboard.press('Control+z');
  await expect(field).toHaveValue('- een');
});

test('bold and lists have a key or a button with a name', async ({ open, say }) => {
  const field = capture(open, say);
  await field.focus();
  await open.keyboard.type('rustig');
  await open.keyboard.press('Control+a');
  await open.keyboard.press('Control+b');
  await expect(field).toHaveValue('**rustig**');
  const tools = open.getByRole('toolbar', { name: say('write-tools') });
  await tools.getByRole('button', { name: say('write-list'), exact: true }).click();
  await expect(field).toHaveValue('- **rustig**');
  await expect(field).toBeFocused();
  await tools.getByRole('button', { name: say('write-list'), exact: true }).click();
  await expect(field).toHaveValue('**rustig**');
});

test('an address pasted over words makes a link; elsewhere it stays an address', async ({ open, say }) => {
  const field = capture(open, say);
  await copy(open, 'https://besef.example/stuk');
  await field.fill('het stuk');
  await open.keyboard.press('Control+a');
  await open.keyboard.press('Control+v');
  await expect(field).toHaveValue('[het stuk](https://besef.example/stuk)');
  await open.keyboard.type(' en ');
  await open.keyboard.press('Control+v');
  await expect(field).toHaveValue('[het stuk](https://besef.example/stuk) en https://besef.example/stuk');
});

test('what was written is shown as it is meant, and written in as it was typed', async ({ open, say, host }) => {
  const id = await host.log('social', LIST);
  await open.goto(`${host.address}#/journal/${id}`);
  const article = open.locator('article');
  await expect(article.getByRole('listitem').filter({ hasText: 'exit-tickets' })).toBeVisible();
  await expect(article.locator('strong')).toHaveText('rustig');
  await article.getByRole('button', { name: say('journal-edit-text') }).click();
  await expect(open.getByLabel(say('journal-field-text'))).toHaveValue(LIST);
});

test('a list of moments shows the words without the signs', async ({ open, host }) => {
  await host.log('social', LIST);
  await expect(open.getByRole('main').getByRole('link', { name: 'rustig beginnen' })).not.toContainText('**');
});

test('what was searched for is marked across bold', async ({ open, host }) => {
  const id = await host.log('social', 'De **gouden** weken beginnen.');
  await open.goto(`${host.address}#/journal/${id}?words=%22gouden+weken%22`);
  await expect(open.locator('article strong mark')).toHaveText('gouden');
});

test('a link shows its address and asks before it leaves', async ({ open, say, host }) => {
  const address = 'https://besef.example/een/heel/lang/pad?met=vraag';
  const id = await host.log('resource', `Ik las [het stuk](${address}).`);
  await open.goto(`${host.address}#/journal/${id}`);
  await open.locator('article').getByRole('link', { name: 'het stuk' }).click();
  const dialog = open.getByRole('alertdialog', { name: say('link-title') });
  await expect(dialog.getByText(address)).toBeVisible();
  await dialog.getByRole('button', { name: say('link-stay') }).click();
  await expect(dialog).toBeHidden();
  await expect(open.getByLabel(say('journal-field-text'))).toHaveCount(0);
  await open.locator('article').getByRole('link', { name: 'het stuk' }).click();
  const leaving = open.context().waitForEvent('page');
  await dialog.getByRole('button', { name: say('link-open') }).click();
  await (await leaving).close();
});

test('an address that is no address of the web is never a link', async ({ open, host }) => {
  const id = await host.log('resource', '[kwaad](javascript:alert(1)) <img src=x onerror="document.title=1">');
  await open.goto(`${host.address}#/journal/${id}`);
  await expect(open.locator('article').getByText('[kwaad](javascript:alert(1)) <img')).toBeVisible();
  await expect(open.locator('article').getByRole('link', { name: 'kwaad' })).toHaveCount(0);
});

test('a text too long to keep is refused in a sentence and stays in the field', async ({ open, say, host }) => {
  const long = 'Leren kost tijd. '.repeat(70_000);
  await capture(open, say).fill(long);
  await open.getByRole('button', { name: say('kind-formal') }).click();
  await expect(open.getByRole('status').filter({ hasText: /1[.,]000[.,]000/ })).toBeVisible();
  await expect(capture(open, say)).toHaveValue(long);
  expect((await host.ask('today', {})).of_today).toHaveLength(0);
});

test('a text becomes a template, starts another moment, and can be renamed and removed', async ({
  open,
  say,
  host,
}) => {
  const field = capture(open, say);
  const questions = 'Wat wilde ik?\nWat gebeurde er?';
  const menu = open.getByRole('button', { name: say('today-templates') });
  await menu.click();
  await expect(open.getByText(say('today-templates-none'))).toBeVisible();
  await open.keyboard.press('Escape');
  await field.fill(questions);
  await menu.click();
  await open.getByLabel(say('today-template-name')).fill('Terugblik');
  await open.getByRole('button', { name: say('today-template-keep') }).click();
  await expect(open.getByText(say('today-template-kept', { name: 'Terugblik' }))).toBeVisible();

  await field.fill('');
  await menu.click();
  await open.getByRole('dialog').getByRole('button', { name: 'Terugblik', exact: true }).click();
  await expect(field).toHaveValue(questions);
  await expect(field).toBeFocused();
  await open.keyboard.type(' Niets.');
  await expect(field).toHaveValue(`${questions} Niets.`);

  await open.goto(`${host.address}#/settings`);
  await open.getByLabel(say('settings-template-name', { name: 'Terugblik' })).fill('Drie vragen');
  await open.keyboard.press('Tab');
  await open.getByRole('button', { name: say('settings-template-remove', { name: 'Drie vragen' }) }).click();
  await expect(open.getByText(say('settings-template-removed', { name: 'Drie vragen' }))).toBeVisible();
  await open.getByRole('button', { name: say('action-undo') }).click();
  await expect(open.getByLabel(say('settings-template-name', { name: 'Drie vragen' }))).toBeVisible();
  const { templates } = await host.ask('templates', {});
  expect(templates.map(({ content }) => content)).toEqual([{ name: 'Drie vragen', text: questions, kind: null }]);
});

test('the spelling follows the language of the text', async ({ open, say }) => {
  const field = capture(open, say);
  await field.fill('I asked my colleague how she gives feedback to the pupils in her class.');
  await expect(field).toHaveAttribute('lang', 'en');
  await field.fill('Ik vroeg mijn collega hoe ze feedback geeft aan de leerlingen in haar klas.');
  await expect(field).toHaveAttribute('lang', 'nl');
});
