// What can be chosen, and keeping the journal safe.

import { PASSPHRASE } from '../support/host.ts';
import { expect, test } from '../support/test.ts';
import { wordsIn, type Language } from '../support/words.ts';

test('another language takes effect at once, and stays', async ({ open, host, say, language }) => {
  await open.goto(`${host.address}#/settings`);
  const other: Language = language === 'nl' ? 'en' : 'nl';
  const inOther = wordsIn(other);
  await open.getByRole('radio', { name: say(`language-${other}`) }).check();
  await expect(open.getByRole('heading', { name: inOther('place-settings') })).toBeVisible();
  await expect(open.locator('html')).toHaveAttribute('lang', other);
  await open.reload();
  await expect(open.getByRole('heading', { name: inOther('place-settings') })).toBeVisible();
});

test('locked at once, and opened with the passphrase', async ({ open, host, say }) => {
  await open.goto(`${host.address}#/settings`);
  await open.getByRole('button', { name: say('settings-lock-now') }).click();
  const field = open.getByLabel(say('passphrase-current'), { exact: true });
  await field.fill(PASSPHRASE);
  await field.press('Enter');
  await expect(open.getByRole('heading', { name: say('place-settings') })).toBeVisible();
});

test('a new passphrase takes the place of the old one', async ({ open, host, say }) => {
  await open.goto(`${host.address}#/settings`);
  await open.getByRole('button', { name: say('settings-passphrase-open') }).click();
  await open.getByLabel(say('passphrase-current'), { exact: true }).fill(PASSPHRASE);
  await open.getByLabel(say('passphrase-new'), { exact: true }).fill('een heel andere zin');
  await open.getByLabel(say('passphrase-again'), { exact: true }).fill('een heel andere zin');
  await open.getByRole('button', { name: say('settings-passphrase-change'), exact: true }).click();
  await expect(open.getByText(say('settings-passphrase-changed'))).toBeVisible();
  await host.ask('lock', {});
  await expect(host.ask('unlock', { passphrase: PASSPHRASE })).rejects.toThrow('wrong_passphrase');
  await host.ask('unlock', { passphrase: 'een heel andere zin' });
});

test('a backup brings back what was written before it', async ({ open, host, say }) => {
  await host.log('formal', 'Stond er toen.');
  await open.goto(`${host.address}#/settings`);
  await open.getByRole('button', { name: say('settings-backup-now') }).click();
  await expect(open.getByText(say('settings-backup-made'))).toBeVisible();
  await host.log('formal', 'Kwam er later bij.');
  await open.getByRole('button', { name: say('settings-backup-restore') }).first().click();
  await open.getByRole('alertdialog').getByRole('button', { name: say('settings-restore'), exact: true }).click();
  await expect(open.getByText(say('settings-restore-done'))).toBeVisible();
  await open.goto(`${host.address}#/journal`);
  await expect(open.getByRole('link', { name: 'Stond er toen.' })).toBeVisible();
  await expect(open.getByRole('link', { name: 'Kwam er later bij.' })).toBeHidden();
});

test('the doctor finds a new journal well', async ({ open, host, say }) => {
  await host.log('formal', 'Eén moment.');
  await open.goto(`${host.address}#/settings`);
  await open.getByRole('button', { name: say('settings-health-look') }).click();
  await expect(open.getByText(say('settings-health-store-well'))).toBeVisible();
  await expect(open.getByText(say('settings-health-index-well'))).toBeVisible();
});
