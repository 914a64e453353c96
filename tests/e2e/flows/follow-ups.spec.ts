// Coming back: to a next step on its day, to a training after a while. Answered, added to, moved, let go, taken back.

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Content, FollowUp } from '../../../ui/src/contract/contract.ts';
import type { Host } from '../support/host.ts';
import { expect, test } from '../support/test.ts';
import type { Say } from '../support/words.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const asked = (due: string): FollowUp => ({
  due,
  after: '2w',
  state: 'open',
  applied: null,
  helped: null,
  hindered: null,
  tell: null,
  answered_on: null,
});

const training = (title: string): Content['training'] => ({
  title,
  provider: null,
  hours: null,
  certificate: false,
  interaction: null,
  cases: null,
  partner: null,
  plan: 'Eén les met kaartjes.',
  support: null,
});

const trained = (host: Host, title: string, due: string) =>
  host.log('formal', `Gevolgd: ${title}.`, { on: '2026-11-06', training: training(title), follow_ups: [asked(due)] });

const planned = (host: Host, what: string, by: string) =>
  host.log('social', `Afgekeken: ${what}.`, {
    next_step: { what, by, state: 'open', outcome: null, settled_on: null },
  });

const card = (page: Page, title: string) =>
  page.locator('article').filter({ has: page.getByRole('link', { name: title, exact: true }) });
const press = (page: Page, say: Say, title: string, key: string) =>
  card(page, title).getByRole('button', { name: say(key), exact: true }).click();
const moment = async (host: Host, id: string) => (await host.ask('show_moment', { id, words: '' })).moment;

test('a training is answered at once; what may be added is kept as it is typed', async ({ open, host, say }) => {
  const id = await trained(host, 'Studiedag taal', '2026-11-20');
  await press(open, say, 'Studiedag taal', 'follow-up-partly');
  await expect(card(open, 'Studiedag taal').getByText(say('follow-up-noted-partly'))).toBeVisible();
  await expect.poll(async () => (await moment(host, id)).follow_ups[0]).toMatchObject({ state: 'partly', answered_on: '2026-11-22' });
  await open.getByLabel(say('follow-up-what-partly')).fill('De kaartjes wel.');
  await open.getByLabel(say('follow-up-hindered')).fill('Geen tijd in de les.');
  await open.getByLabel(say('follow-up-tell')).fill('An');
  const { violations } = await new AxeBuilder({ page: open }).withTags(RULES).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))).toEqual([]);
  await press(open, say, 'Studiedag taal', 'follow-up-done');
  await expect(card(open, 'Studiedag taal')).toBeHidden();
  await expect
    .poll(async () => (await moment(host, id)).follow_ups[0])
    .toMatchObject({ applied: 'De kaartjes wel.', helped: null, hindered: 'Geen tijd in de les.', tell: 'An' });
});

test('an answer can be taken back, and asks again', async ({ open, host, say }) => {
  const id = await planned(host, 'exit-tickets', '2026-11-21');
  await press(open, say, 'exit-tickets', 'follow-up-tried');
  await open.getByRole('status').getByRole('button', { name: say('action-undo') }).click();
  await expect(card(open, 'exit-tickets').getByRole('button', { name: say('follow-up-tried'), exact: true })).toBeVisible();
  expect((await moment(host, id)).next_step?.state).toBe('open');
});

test('moved to next week, or to a day of one’s own; let go', async ({ open, host, say }) => {
  const steps = [await planned(host, 'een', '2026-11-20'), await planned(host, 'twee', '2026-11-21')];
  const training_ = await trained(host, 'Studiedag', '2026-11-22');
  await press(open, say, 'een', 'follow-up-move');
  await open.getByRole('dialog').getByRole('button', { name: say('follow-up-move-week') }).click();
  await expect(card(open, 'een')).toBeHidden();
  await press(open, say, 'Studiedag', 'follow-up-move');
  await open.getByLabel(say('follow-up-move-day')).fill('2027-02-01');
  await open.getByRole('dialog').getByRole('button', { name: say('follow-up-move-yes') }).click();
  await expect(card(open, 'Studiedag')).toBeHidden();
  await press(open, say, 'twee', 'follow-up-let-go');
  await expect(card(open, 'twee')).toBeHidden();
  expect((await moment(host, steps[0]!)).next_step).toMatchObject({ by: '2026-11-29', state: 'open' });
  expect((await moment(host, steps[1]!)).next_step).toMatchObject({ state: 'dropped' });
  expect((await moment(host, training_)).follow_ups).toMatchObject([{ due: '2027-02-01', state: 'open' }]);
});

test('at most three on Today; the others, and what is still to come, have a place', async ({ open, host, say }) => {
  for (const day of ['16', '17', '18', '19', '20']) await planned(host, `stap ${day}`, `2026-11-${day}`);
  await planned(host, 'later', '2026-12-10');
  await expect(open.locator('article')).toHaveCount(3);
  await expect(open.getByText(say('follow-up-rest', { count: 2 }))).toBeVisible();
  await press(open, say, 'stap 16', 'follow-up-adapted');
  await expect(open.locator('article')).toHaveCount(3);
  await press(open, say, 'stap 16', 'follow-up-done');
  await expect(card(open, 'stap 19')).toBeVisible();
  await open.getByRole('link', { name: say('follow-up-all') }).click();
  await expect(open.locator('article')).toHaveCount(4);
  await expect(open.getByRole('link', { name: 'later' })).toBeVisible();
  const { violations } = await new AxeBuilder({ page: open }).withTags(RULES).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))).toEqual([]);
});

test('a card leads to its moment, and to writing about it', async ({ open, host, say }) => {
  await planned(host, 'exit-tickets', '2026-11-21');
  await press(open, say, 'exit-tickets', 'follow-up-tried');
  await press(open, say, 'exit-tickets', 'follow-up-write');
  await expect(open.getByLabel(say('today-question'))).toHaveValue('exit-tickets: ');
  await expect(open.getByLabel(say('today-question'))).toBeFocused();
  await card(open, 'exit-tickets').getByRole('link').click();
  await expect(open.locator('article').getByText('Afgekeken: exit-tickets.')).toBeVisible();
});
