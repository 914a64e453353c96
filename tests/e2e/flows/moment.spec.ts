// One moment, opened: changed in place, taken back, deleted, forgotten.

import type { Page } from '@playwright/test';
import { openGroup } from '../support/deepen.ts';
import type { Host } from '../support/host.ts';
import { expect, test } from '../support/test.ts';

const TEXT = 'Met An de toets van 3B bekeken.';

async function opened(page: Page, host: Host): Promise<string> {
  const id = await host.log('social', TEXT);
  await page.goto(`${host.address}#/journal/${id}`);
  return id;
}

test('text, takeaway, people and tags are kept as they are typed', async ({ open, host, say }) => {
  const id = await opened(open, host);
  await open.getByRole('button', { name: say('journal-edit-text') }).click();
  await open.getByLabel(say('journal-field-text')).fill(`${TEXT} Zij vroeg door.`);
  const takeaway = await openGroup(open, say, 'takeaway');
  await takeaway.getByLabel(say('deepen-takeaway-line')).fill('Eerst de fouten, dan de punten.');
  const people = (await openGroup(open, say, 'people')).getByLabel(say('deepen-person'));
  await people.fill('An');
  await people.press('Enter');
  const tags = (await openGroup(open, say, 'labels')).getByRole('combobox', { name: say('deepen-tags') });
  await tags.fill('toetsen');
  await tags.press('Enter');
  await expect(open.getByText(say('journal-kept'), { exact: true })).toBeVisible();
  await expect
    .poll(async () => {
      const { moment } = await host.ask('show_moment', { id, words: '' });
      return [moment.text, moment.takeaway, moment.people.map(({ name }) => name), moment.tags];
    })
    .toEqual([`${TEXT} Zij vroeg door.`, 'Eerst de fouten, dan de punten.', ['An'], ['toetsen']]);
});

test('a next step is written, dated and settled', async ({ open, host, say }) => {
  const id = await opened(open, host);
  const step = await openGroup(open, say, 'step');
  await step.getByLabel(say('journal-field-next-step')).fill('Exit-tickets uitproberen');
  await open.getByLabel(say('journal-step-by')).fill('2026-12-01');
  await open.getByRole('group', { name: say('journal-step-state') }).getByRole('button', { name: say('journal-step-tried'), exact: true }).click();
  await expect
    .poll(async () => (await host.ask('show_moment', { id, words: '' })).moment.next_step)
    .toMatchObject({ what: 'Exit-tickets uitproberen', by: '2026-12-01', state: 'tried', settled_on: '2026-11-22' });
});

test('the last change can be taken back', async ({ open, host, say }) => {
  const id = await opened(open, host);
  const takeaway = await openGroup(open, say, 'takeaway');
  await takeaway.getByLabel(say('deepen-takeaway-line')).fill('Iets wat ik niet meende.');
  await expect(open.getByText(say('journal-kept'), { exact: true })).toBeVisible();
  await open.getByRole('button', { name: say('action-undo') }).click();
  await expect.poll(async () => (await host.ask('show_moment', { id, words: '' })).moment.takeaway).toBeNull();
});

test('deleted, and back again with undo', async ({ open, host, say }) => {
  await opened(open, host);
  await open.getByRole('button', { name: say('journal-delete'), exact: true }).click();
  await expect(open.getByText(say('journal-deleted'))).toBeVisible();
  await expect(open.getByRole('link', { name: TEXT })).toBeHidden();
  await open.getByRole('button', { name: say('action-undo') }).click();
  await expect(open.getByRole('link', { name: TEXT })).toBeVisible();
});

test('forgotten only after a second word, and then for good', async ({ open, host, say }) => {
  await opened(open, host);
  const forget = open.getByRole('button', { name: say('journal-forget'), exact: true });
  await forget.click();
  await open.getByRole('button', { name: say('action-cancel') }).click();
  await forget.click();
  const question = open.getByRole('alertdialog');
  await question.getByRole('button', { name: say('journal-forget-yes') }).click();
  await expect(open.getByText(say('journal-forgotten'))).toBeVisible();
  await open.goto(`${host.address}#/journal`);
  await expect(open.getByText(say('journal-empty-title'))).toBeVisible();
});
