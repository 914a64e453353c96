// Names, and goals.

import { type Host, PASSPHRASE } from '../host.ts';
import { expect } from '../test.ts';
import { inSample, row, type Screens, type Visit } from './visit.ts';

/** The name that most moments bear. */
async function theName({ host }: Visit): Promise<string> {
  const { people } = await host.ask('names', {});
  return `#/names/people?name=${encodeURIComponent(people[0]!.name)}`;
}

/** A goal with something in every field. */
async function someGoal(host: Host): Promise<string> {
  const { note } = await host.ask('add_goal', {
    name: 'Rustiger beginnen aan een les',
    why: 'De eerste vijf minuten bepalen de rest.',
    by: '2027-01-31',
    support: { network: 'Samira kent iemand die dit al doet.' },
    state: 'reached',
    outcome: 'Het lukt op maandag.',
    settled_on: '2026-11-20',
  });
  return note.id;
}

export const namesAndGoals: Screens = {
  names: inSample(
    () => '#/names/people',
    async ({ page, say }) => expect(page.getByRole('searchbox', { name: say('names-filter') })).toBeVisible(),
  ),
  'a name': inSample(
    theName,
    async ({ page }) => expect(page.locator('a.row').first()).toBeVisible(),
  ),
  'a name, renamed': inSample(
    theName,
    async ({ page, say, host }) => {
      const name = (await host.ask('names', {})).people[1]!.name;
      await page.getByRole('button', { name: say('names-rename'), exact: true }).click();
      await page.getByLabel(say('names-rename-label')).fill(name);
      await expect(page.getByText(say('names-rename-exists', { name }))).toBeVisible();
    },
  ),
  'a name, merged': inSample(
    theName,
    async ({ page, say }) => {
      await page.getByRole('button', { name: say('names-merge-with') }).click();
      await page.getByRole('combobox', { name: say('names-merge-other') }).click();
      await page.getByRole('option').first().click();
      await expect(page.getByRole('radio')).toHaveCount(2);
    },
  ),
  goals: inSample(
    async ({ host }) => {
      await someGoal(host);
      await host.ask('add_goal', { name: 'Vaker feedback vragen', by: '2027-03-01', support: {}, state: 'open' });
      return '#/goals';
    },
    async ({ page }) => expect(page.locator('a[href^="#/goals/"]').first()).toBeVisible(),
  ),
  'a goal': inSample(
    async ({ host }) => `#/goals/${await someGoal(host)}`,
    async ({ page, say }) => expect(page.getByLabel(say('goals-field-why'), { exact: true })).toBeVisible(),
  ),
  'a goal, a moment to add': inSample(
    async ({ host }) => `#/goals/${await someGoal(host)}`,
    async ({ page, say }) => {
      await page.getByRole('button', { name: say('goals-evidence-add') }).click();
      await expect(page.getByRole('alertdialog').getByRole('listitem').first()).toBeVisible();
    },
  ),
  'goals, brand new': async ({ page, host, say }) => {
    await host.ask('create_vault', { passphrase: PASSPHRASE, keep_on_device: false });
    await page.goto(`${host.address}#/goals`);
    await expect(page.getByText(say('goals-empty-title'))).toBeVisible();
  },
};
