// Going back: undo and redo from anywhere and after a restart, the list of what was done, and the bin.

import { expect, test } from '../support/test.ts';

const TEXT = 'Met An de toets van 3B bekeken.';

test('undo after a restart says what it takes back, and redo does it again', async ({ open, host, say, page }) => {
  const id = await host.log('social', TEXT, { tags: ['toets'] });
  await host.log('formal', 'Studiedag.', { tags: ['toetsen'] });
  await host.ask('rename', { sort: 'tag', from: ['toets'], to: 'toetsen' });
  await host.kill();
  await host.start();
  await host.unlock();
  await open.goto(`${host.address}#/look-back`);
  await open.getByRole('heading').first().waitFor();
  await page.keyboard.press('Control+z');
  const what = say('going-back-deed-merged', { from: 'toets', to: 'toetsen', count: 1 });
  await expect(open.getByText(say('going-back-taken-back', { what }))).toBeVisible();
  const tags = async () => (await host.ask('show_moment', { id, words: '' })).moment.tags;
  expect(await tags()).toEqual(['toets']);
  await page.keyboard.press('Control+Shift+z');
  await expect(open.getByText(say('going-back-done-again'))).toBeVisible();
  expect(await tags()).toEqual(['toetsen']);
});

test('what was done stands day by day, and an older step is taken back', async ({ open, host, say }) => {
  const id = await host.log('social', TEXT);
  await host.ask('edit_moment', { id, set: { takeaway: 'Eerst de fouten.' } });
  await host.ask('edit_moment', { id, set: { minutes: 20 } });
  await open.goto(`${host.address}#/history`);
  await expect(open.getByRole('listitem')).toHaveCount(3);
  const takeaway = open.getByRole('listitem').filter({ hasText: say('journal-field-takeaway') });
  await takeaway.getByRole('button').click();
  await expect(takeaway.getByText(say('going-back-undone'), { exact: true })).toBeVisible();
  const { moment } = await host.ask('show_moment', { id, words: '' });
  expect([moment.takeaway, moment.minutes]).toEqual([null, 20]);
  await open.getByRole('button', { name: say('going-back-redo') }).click();
  await expect(takeaway.getByText(say('going-back-undone'), { exact: true })).toBeHidden();
});

test('a step that others were built on says so, and nothing is lost', async ({ open, host, say }) => {
  const id = await host.log('social', TEXT);
  await host.ask('edit_moment', { id, set: { takeaway: 'Eerst de fouten.' } });
  await host.ask('edit_moment', { id, set: { takeaway: 'Eerst de fouten, dan de punten.' } });
  await open.goto(`${host.address}#/history`);
  const edits = open.getByRole('listitem').filter({ hasText: say('journal-field-takeaway') });
  await edits.nth(1).getByRole('button').click();
  await expect(open.getByText(say('failure-undo-conflict'))).toBeVisible();
  expect((await host.ask('show_moment', { id, words: '' })).moment.takeaway).toBe('Eerst de fouten, dan de punten.');
});

test('the list goes on to the very first step', async ({ open, host, say }) => {
  for (let at = 0; at < 120; at += 1) await host.log('individual', `Stap ${at}.`);
  await open.goto(`${host.address}#/history`);
  await expect(open.getByRole('listitem').first()).toContainText('Stap 119.');
  await expect(async () => {
    await open.getByRole('listitem').last().scrollIntoViewIfNeeded();
    await expect(open.getByText('Stap 0.')).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(open.getByRole('button', { name: say('going-back-more') })).toBeHidden();
});

test('a deleted moment lies in the bin: put back, or erased for good after a warning', async ({ open, host, say }) => {
  const [kept, gone] = [await host.log('social', TEXT), await host.log('formal', 'Studiedag.')];
  await host.ask('delete_moment', { id: kept });
  await host.ask('delete_moment', { id: gone });
  await open.goto(`${host.address}#/bin`);
  await open.getByRole('button', { name: say('going-back-restore-this', { title: TEXT }) }).click();
  await expect(open.getByText(say('going-back-restored', { title: TEXT }))).toBeVisible();
  await open.getByRole('button', { name: say('going-back-forget-this', { title: 'Studiedag.' }) }).click();
  const dialog = open.getByRole('alertdialog');
  await expect(dialog.getByText(say('going-back-forget-text'))).toBeVisible();
  await dialog.getByRole('button', { name: say('going-back-forget'), exact: true }).click();
  await expect(open.getByText(say('going-back-bin-empty'))).toBeVisible();
  await expect(host.ask('show_moment', { id: gone, words: '' })).rejects.toThrow('unknown');
  expect((await host.ask('show_moment', { id: kept, words: '' })).moment.deleted_at).toBeNull();
});

test('the bin is emptied at once', async ({ open, host, say }) => {
  for (const text of ['Eén.', 'Twee.']) await host.ask('delete_moment', { id: await host.log('social', text) });
  await open.goto(`${host.address}#/bin`);
  await open.getByRole('button', { name: say('going-back-empty-bin') }).click();
  const dialog = open.getByRole('alertdialog');
  await expect(dialog.getByText(say('going-back-empty-text', { count: 2 }))).toBeVisible();
  await dialog.getByRole('button', { name: say('going-back-empty-bin') }).click();
  await expect(open.getByText(say('going-back-bin-empty'))).toBeVisible();
  expect((await host.ask('bin', { offset: 0, limit: 10 })).total).toBe(0);
});
