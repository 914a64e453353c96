// The main job: write, tap, done; and nothing typed is ever lost.

import { expect, test } from '../support/test.ts';

const TEXT = 'Een collega liet me zien hoe ze exit-tickets nakijkt.';

test('a tap on a kind saves, and the moment is still there after a reload', async ({ open, say }) => {
  await open.getByLabel(say('today-question')).fill(TEXT);
  await open.getByRole('button', { name: say('kind-social') }).click();
  await expect(open.getByText(say('today-saved', { kind: 'social' }))).toBeVisible();
  await expect(open.getByLabel(say('today-question'))).toHaveValue('');
  await expect(open.getByRole('main').getByRole('link', { name: TEXT })).toBeVisible();
  await open.reload();
  await expect(open.getByRole('main').getByRole('link', { name: TEXT })).toBeVisible();
});

test('the likely kind gets an accent, and Ctrl+Enter saves with it', async ({ open, say }) => {
  await open.getByLabel(say('today-question')).fill('Ik las een artikel over formatieve evaluatie.');
  const likely = open.getByRole('button', { name: say('today-likely') });
  await expect(likely).toContainText(say('kind-resource'));
  await open.keyboard.press('Control+Enter');
  await expect(open.getByText(say('today-saved', { kind: 'resource' }))).toBeVisible();
});

test('without words nothing is saved, and it says what to do', async ({ open, say, host }) => {
  await open.getByRole('button', { name: say('kind-formal') }).click();
  await expect(open.getByText(say('today-hint-write-first'))).toBeVisible();
  expect((await host.ask('today', {})).of_today).toHaveLength(0);
});

test('what was typed survives a program that is killed', async ({ open, say, host }) => {
  await open.getByLabel(say('today-question')).fill(TEXT);
  await expect.poll(async () => (await host.ask('draft', { place: 'today' })).text).toBe(TEXT);
  await host.kill();
  await host.start();
  await host.unlock();
  await open.goto(host.address);
  await expect(open.getByLabel(say('today-question'))).toHaveValue(TEXT);
});

test('undo takes the moment away and gives the words back', async ({ open, say, host }) => {
  await open.getByLabel(say('today-question')).fill(TEXT);
  await open.getByRole('button', { name: say('kind-individual') }).click();
  await open.getByRole('button', { name: say('action-undo') }).click();
  await expect(open.getByText(say('notice-undone'))).toBeVisible();
  await expect(open.getByLabel(say('today-question'))).toHaveValue(TEXT);
  expect((await host.ask('today', {})).of_today).toHaveLength(0);
});

test('what another program saves appears, and leaves what is being typed alone', async ({ open, say, host }) => {
  await open.getByLabel(say('today-question')).fill('half een zin');
  await host.log('formal', 'Studiedag over taalbeleid.');
  await expect(open.getByRole('main').getByRole('link', { name: 'Studiedag over taalbeleid.' })).toBeVisible();
  await expect(open.getByLabel(say('today-question'))).toHaveValue('half een zin');
});
