// Goals: made in one line, deepened as one goes, with moments as evidence, and let go of without losing them.

import type { Goal } from '../../../ui/src/contract/contract.ts';
import type { Host } from '../support/host.ts';
import { expect, test } from '../support/test.ts';

async function goals(host: Host): Promise<Goal[]> {
  return (await host.ask('goals', {})).goals.map(({ goal }) => goal.content);
}

async function make(host: Host, name: string): Promise<string> {
  return (await host.ask('add_goal', { name, support: {}, state: 'open' })).note.id;
}

test('one line makes a goal, and what is typed in it is kept', async ({ open, host, say }) => {
  await open.goto(`${host.address}#/goals`);
  await expect(open.getByText(say('goals-empty-title'))).toBeVisible();
  await open.getByLabel(say('goals-new'), { exact: true }).fill('Rustiger starten');
  await open.keyboard.press('Enter');
  await open.getByLabel(say('goals-field-why'), { exact: true }).fill('De eerste vijf minuten bepalen de rest.');
  await open.getByLabel(say('goals-field-first-step'), { exact: true }).fill('Aan de deur staan.');
  await open.getByLabel(say('goals-field-by'), { exact: true }).fill('2027-01-31');
  await open.getByLabel(say('goals-support-network'), { exact: true }).fill('Samira');
  await open.getByLabel(say('goals-support-autonomy'), { exact: true }).fill('Mijn eigen lokaal');
  await expect.poll(() => goals(host)).toMatchObject([
    {
      name: 'Rustiger starten',
      why: 'De eerste vijf minuten bepalen de rest.',
      first_step: 'Aan de deur staan.',
      by: '2027-01-31',
      support: { network: 'Samira', autonomy: 'Mijn eigen lokaal' },
    },
  ]);
  await open.reload();
  await expect(open.getByLabel(say('goals-field-why'), { exact: true })).toHaveValue(/vijf minuten/);
});

test('reached, with what came of it; and taken back', async ({ open, host, say }) => {
  const id = await make(host, 'Korter toetsen');
  await open.goto(`${host.address}#/goals/${id}`);
  const states = open.getByRole('group', { name: say('goals-state') });
  await states.getByRole('button', { name: say('goals-state-reached'), exact: true }).click();
  await open.getByLabel(say('goals-field-outcome'), { exact: true }).fill('Twee in plaats van vijf.');
  await expect
    .poll(() => goals(host))
    .toMatchObject([{ state: 'reached', settled_on: '2026-11-22', outcome: 'Twee in plaats van vijf.' }]);
  await expect(open.getByText(say('journal-kept'), { exact: true })).toBeVisible();
  await open.getByRole('button', { name: say('action-undo') }).click();
  await expect.poll(async () => (await goals(host))[0]?.outcome ?? null).toBeNull();
  expect((await goals(host))[0]?.state).toBe('reached');
});

test('a moment is looked for and added to it', async ({ open, host, say }) => {
  const id = await make(host, 'Feedback vragen');
  const moment = await host.log('social', 'Lotte vroeg waarom ik nooit iets vroeg.');
  await host.log('formal', 'Studiedag.');
  await open.goto(`${host.address}#/goals/${id}`);
  await expect(open.getByText(say('goals-evidence-none'))).toBeVisible();
  await open.getByRole('button', { name: say('goals-evidence-add') }).click();
  const dialog = open.getByRole('alertdialog');
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  await dialog.getByLabel(say('goals-evidence-find')).fill('lotte');
  await dialog.getByRole('button', { name: /Lotte/ }).click();
  await expect(open.getByRole('region', { name: say('goals-one') }).locator('a.row')).toHaveCount(1);
  expect((await host.ask('show_moment', { id: moment, words: '' })).moment.goals).toEqual([id]);
  await open.getByRole('region', { name: say('goals-one') }).locator('a.row').click();
  await expect(open.locator('article')).toContainText('Lotte');
});

test('renaming a goal keeps its moments', async ({ open, host, say }) => {
  const id = await make(host, 'Feedback');
  await host.log('social', 'Lotte gaf raad.', { goals: [id] });
  await open.goto(`${host.address}#/goals/${id}`);
  const pane = open.getByRole('region', { name: say('goals-one') });
  await expect(pane.locator('a.row')).toHaveCount(1);
  await open.getByRole('textbox', { name: say('goals-field-name'), exact: true }).fill('Vaker feedback vragen');
  await expect.poll(() => goals(host)).toMatchObject([{ name: 'Vaker feedback vragen' }]);
  await expect(pane.locator('a.row')).toHaveCount(1);
});

test('two goals are made one', async ({ open, host, say }) => {
  const [from, into] = [await make(host, 'Feedback'), await make(host, 'Feedback vragen')];
  const moment = await host.log('social', 'Lotte gaf raad.', { goals: [from] });
  await host.log('social', 'Bart ook.', { goals: [into] });
  await host.log('social', 'En Jonas.', { goals: [into] });
  await open.goto(`${host.address}#/goals/${from}`);
  await open.getByRole('button', { name: say('names-merge-with') }).click();
  const dialog = open.getByRole('alertdialog');
  await dialog.getByRole('combobox', { name: say('names-merge-other') }).fill('vragen');
  await open.getByRole('option', { name: /vragen/ }).click();
  await dialog.getByRole('button', { name: say('names-merge'), exact: true }).click();
  await expect(open).toHaveURL(new RegExp(into));
  expect((await goals(host)).map(({ name }) => name)).toEqual(['Feedback vragen']);
  expect((await host.ask('show_moment', { id: moment, words: '' })).moment.goals).toEqual([into]);
});

test('deleted it lies in the bin, and comes back from there', async ({ open, host, say }) => {
  const id = await make(host, 'Rustiger starten');
  await open.goto(`${host.address}#/goals/${id}`);
  await open.getByRole('button', { name: say('goals-delete'), exact: true }).click();
  await expect(open.getByText(say('goals-deleted', { name: 'Rustiger starten' }))).toBeVisible();
  expect(await goals(host)).toEqual([]);
  await open.goto(`${host.address}#/bin`);
  await open.getByRole('button', { name: say('going-back-restore-this', { title: 'Rustiger starten' }) }).click();
  await expect(open.getByText(say('going-back-bin-empty'))).toBeVisible();
  expect((await goals(host)).map(({ name }) => name)).toEqual(['Rustiger starten']);
});
