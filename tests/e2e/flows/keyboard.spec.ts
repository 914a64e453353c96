// The main job without a pointer.

import { expect, test } from '../support/test.ts';

test('write, save, find, open, change and go back with the keyboard alone', async ({ open, say, host }) => {
  const keyboard = open.keyboard;
  const question = open.getByLabel(say('today-question'));
  await expect(question).toBeFocused();
  await keyboard.type('Ik las een artikel over exit-tickets.');
  await expect(open.getByRole('button', { name: say('today-likely') })).toBeVisible();
  await keyboard.press('Control+Enter');
  await expect(open.getByText(say('today-saved', { kind: 'resource' }))).toBeVisible();

  await keyboard.press('Control+k');
  await expect(open.getByRole('combobox', { name: say('journal-search') })).toBeFocused();
  await keyboard.type('exit');
  await expect(open.locator('mark').first()).toBeVisible();
  await keyboard.press('ArrowDown');
  await expect(open.locator('[data-index="0"]')).toBeFocused();
  await keyboard.press('Enter');
  await expect(open.getByRole('region', { name: say('journal-moment') }).getByRole('article')).toBeVisible();
  await keyboard.press('Escape');
  await expect(open).not.toHaveURL(/journal\/[0-9a-f]/);

  await keyboard.press('Control+n');
  await expect(question).toBeFocused();
  await keyboard.type('Uitgeprobeerd in 5 ECO.');
  await keyboard.press('Tab');
  await keyboard.press('3');
  await expect(open.getByText(say('today-saved', { kind: 'individual' }))).toBeVisible();
  await keyboard.press('Tab');
  await keyboard.press('Control+z');
  await expect(open.getByText(say('notice-undone'))).toBeVisible();
  expect((await host.ask('today', {})).of_today).toHaveLength(1);
});

test('? shows the keys, Esc closes them', async ({ sample, say, host }) => {
  await sample.goto(`${host.address}#/look-back`);
  await sample.getByRole('heading').first().waitFor();
  await sample.keyboard.press('?');
  await expect(sample.getByRole('alertdialog', { name: say('keys-title') })).toBeVisible();
  await sample.keyboard.press('Escape');
  await expect(sample.getByRole('alertdialog', { name: say('keys-title') })).toBeHidden();
});
