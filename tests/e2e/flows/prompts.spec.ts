// The prompt of the day: it helps to begin, can be another, or never come back; and never becomes part of a moment.

import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import type { Say } from '../support/words.ts';

const menu = (page: Page, say: Say) => page.getByRole('button', { name: say('today-prompt-menu') });
const shown = (page: Page) => page.locator('#prompt');

test('another prompt, which stays for the day', async ({ open, host, say }) => {
  const first = await shown(open).textContent();
  await menu(open, say).click();
  await open.getByRole('button', { name: say('today-prompt-other') }).click();
  await expect(shown(open)).not.toHaveText(first!.trim());
  const second = await shown(open).textContent();
  await open.reload();
  await expect(shown(open)).toHaveText(second!.trim());
  expect((await host.ask('hidden_prompts', {})).hidden).toEqual([]);
});

test('never again, until that is taken back', async ({ open, host, say }) => {
  const first = await shown(open).textContent();
  await menu(open, say).click();
  await open.getByRole('button', { name: say('today-prompt-hide') }).click();
  await expect(open.getByText(say('today-prompt-hidden'))).toBeVisible();
  await expect(shown(open)).not.toHaveText(first!.trim());
  expect((await host.ask('hidden_prompts', {})).hidden).toHaveLength(1);
  await open.getByRole('status').getByRole('button', { name: say('action-undo') }).click();
  await expect(shown(open)).toHaveText(first!.trim());
  expect((await host.ask('hidden_prompts', {})).hidden).toEqual([]);
});

test('pressed, it leads to the field; what is written is the learner’s own', async ({ open, host, say }) => {
  const field = open.getByLabel(say('today-question'));
  await field.blur();
  await shown(open).click();
  await expect(field).toBeFocused();
  await field.fill('Ik vroeg het na.');
  await expect(shown(open)).toBeVisible();
  await open.getByRole('button', { name: say('kind-social') }).click();
  await expect(open.getByText(say('today-saved', { kind: 'social' }))).toBeVisible();
  const { of_today } = await host.ask('today', {});
  expect(of_today.map(({ snippet }) => snippet.map(({ text }) => text).join(''))).toEqual(['Ik vroeg het na.']);
});
