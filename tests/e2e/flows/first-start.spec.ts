// A newcomer's first minute, and coming back.

import { PASSPHRASE } from '../support/host.ts';
import { expect, test } from '../support/test.ts';

test('a passphrase, straight to Today, and still there behind the lock', async ({ page, host, say }) => {
  await page.goto(host.address);
  await expect(page.getByRole('heading', { name: say('start-title') })).toBeVisible();
  await page.getByLabel(say('passphrase-new'), { exact: true }).fill(PASSPHRASE);
  await page.getByLabel(say('passphrase-again'), { exact: true }).fill(PASSPHRASE);
  await page.getByLabel(say('start-keep')).uncheck();
  await page.getByRole('button', { name: say('start-create') }).click();
  await page.getByLabel(say('today-question')).fill('Mijn eerste moment.');
  await page.getByRole('button', { name: say('kind-individual') }).click();
  await expect(page.getByText(say('today-saved', { kind: 'individual' }))).toBeVisible();

  await host.kill();
  await host.start();
  await page.goto(host.address);
  await expect(page.getByRole('heading', { name: say('start-unlock-title') })).toBeVisible();
  await page.getByLabel(say('passphrase-current'), { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: say('start-unlock'), exact: true }).click();
  await expect(page.getByRole('main').getByRole('link', { name: 'Mijn eerste moment.' })).toBeVisible();
});

test('a passphrase that is too short or differs is refused before anything is made', async ({ page, host, say }) => {
  await page.goto(host.address);
  await page.getByLabel(say('passphrase-new'), { exact: true }).fill('kort');
  await page.getByRole('button', { name: say('start-create') }).click();
  await expect(page.getByText(say('passphrase-short'))).toBeVisible();
  await page.getByLabel(say('passphrase-new'), { exact: true }).fill(PASSPHRASE);
  await page.getByLabel(say('passphrase-again'), { exact: true }).fill('iets heel anders');
  await page.getByRole('button', { name: say('start-create') }).click();
  await expect(page.getByText(say('passphrase-different'))).toBeVisible();
  expect((await host.ask('status', {})).vault).toBe('missing');
});

test('a wrong passphrase says so and lets one try again', async ({ page, host, say }) => {
  await host.ask('create_vault', { passphrase: PASSPHRASE, keep_on_device: false });
  await host.ask('lock', {});
  await page.goto(host.address);
  const field = page.getByLabel(say('passphrase-current'), { exact: true });
  await field.fill('zon op het dak');
  await field.press('Enter');
  await expect(page.getByText(say('failure-wrong-passphrase'))).toBeVisible();
  await field.fill(PASSPHRASE);
  await field.press('Enter');
  await expect(page.getByLabel(say('today-question'))).toBeVisible();
});

test('the sample is marked on every screen, and can be left', async ({ page, host, say }) => {
  await page.goto(host.address);
  await page.getByRole('button', { name: say('start-sample') }).click();
  for (const place of ['today', 'journal', 'look-back', 'settings']) {
    await page.goto(`${host.address}#/${place}`);
    await expect(page.getByText(say('frame-sample'))).toBeVisible();
  }
  await page.getByRole('button', { name: say('frame-sample-leave') }).click();
  await expect(page.getByRole('heading', { name: say('start-title') })).toBeVisible();
});
