// A moment, deepened: every group filled in, kept and found again; people, sources, models, versions.

import type { Page } from '@playwright/test';
import type { Moment, MomentId } from '../../../ui/src/contract/contract.ts';
import { group, openGroup } from '../support/deepen.ts';
import type { Host } from '../support/host.ts';
import { expect, test } from '../support/test.ts';
import type { Say } from '../support/words.ts';

const TEXT = 'Studiedag over formatief evalueren.';

async function opened(page: Page, host: Host, id?: MomentId): Promise<MomentId> {
  const there = id ?? (await host.log('formal', TEXT));
  await page.goto(`${host.address}#/journal/${there}`);
  await expect(page.locator('article').getByText(TEXT)).toBeVisible();
  return there;
}

const momentOf = async (host: Host, id: MomentId): Promise<Moment> =>
  (await host.ask('show_moment', { id, words: '' })).moment;

/** What the journal holds, once it holds that. */
const kept = (host: Host, id: MomentId, part: (moment: Moment) => unknown) =>
  expect.poll(async () => part(await momentOf(host, id)));

/** Whether a reflection goes one prompt at a time. */
const isPhone = (page: Page) => page.viewportSize()!.width < 1000;

test('what one takes along: the insight, what changed, a highlight', async ({ open, host, say }) => {
  const id = await opened(open, host);
  const part = await openGroup(open, say, 'takeaway');
  await expect(part.getByLabel(say('deepen-takeaway-line'))).toBeFocused();
  await part.getByLabel(say('deepen-takeaway-line')).fill('Eerst laten denken.');
  await part.getByRole('button', { name: say('deepen-changed-doing') }).click();
  await part.getByLabel(say('deepen-changed-doing')).fill('Ik tel tot vijf.');
  await part.getByRole('button', { name: say('deepen-highlight') }).click();
  await kept(host, id, ({ takeaway, changed, highlight }) => [takeaway, changed.doing, highlight]).toEqual([
    'Eerst laten denken.',
    'Ik tel tot vijf.',
    true,
  ]);
  await open.reload();
  await expect(group(open, say, 'takeaway')).toContainText(say('deepen-changed-doing'));
  await expect(part.getByLabel(say('deepen-takeaway-line'))).toHaveValue('Eerst laten denken.');
});

test('someone, what they did, and what came of their feedback', async ({ open, host, say }) => {
  const id = await opened(open, host);
  const part = await openGroup(open, say, 'people');
  await part.getByLabel(say('deepen-person')).fill('An Peeters');
  await part.getByLabel(say('deepen-person')).press('Enter');
  await part.getByRole('button', { name: 'An Peeters' }).click();
  const more = open.getByRole('dialog');
  await more.getByRole('button', { name: say('journal-role-gave-feedback') }).click();
  const asked = more.getByRole('group', { name: say('deepen-feedback-asked') });
  await asked.getByRole('button', { name: say('deepen-feedback-yes') }).click();
  const used = more.getByRole('group', { name: say('deepen-feedback-used') });
  await used.getByRole('button', { name: say('deepen-feedback-no') }).click();
  await kept(host, id, ({ people }) => people).toEqual([
    { name: 'An Peeters', role: 'gave_feedback', feedback: { asked: true, used: false } },
  ]);
  await open.keyboard.press('Escape');
  await open.reload();
  await expect(group(open, say, 'people')).toContainText(say('journal-role-gave-feedback'));
});

test('a new name that resembles a known one has that one offered first', async ({ open, host, say }) => {
  const person = { name: 'An Peeters', role: null, feedback: null };
  await host.log('social', 'Eerder.', { people: [person] });
  const id = await opened(open, host);
  const part = await openGroup(open, say, 'people');
  const field = part.getByLabel(say('deepen-person'));
  await field.fill('An P.');
  await part.getByRole('button', { name: say('deepen-name-alike', { name: 'An Peeters' }) }).click();
  await kept(host, id, ({ people }) => people.map(({ name }) => name)).toEqual(['An Peeters']);
  await field.fill('Anna Pieters');
  await field.press('Enter');
  await kept(host, id, ({ people }) => people.map(({ name }) => name)).toEqual(['An Peeters', 'Anna Pieters']);
});

test('a source read from what is pasted, then put right', async ({ open, host, say }) => {
  const id = await opened(open, host);
  const part = await openGroup(open, say, 'sources');
  const paste = part.getByLabel(say('deepen-source-paste'));
  await paste.fill('Hattie, J. (2009). Visible learning. https://voorbeeld.be/boek');
  await paste.press('Enter');
  const title = 'Visible learning';
  await kept(host, id, ({ sources }) => sources).toEqual([
    { title, author: 'Hattie, J.', address: 'https://voorbeeld.be/boek', medium: 'website' },
  ]);
  await part.getByRole('button', { name: say('deepen-source-change', { title }) }).click();
  await part.getByRole('button', { name: say('deepen-source-medium-book') }).click();
  await part.getByLabel(say('deepen-source-author')).fill('John Hattie');
  await kept(host, id, ({ sources }) => [sources[0]?.author, sources[0]?.medium]).toEqual(['John Hattie', 'book']);
  await open.reload();
  await expect(group(open, say, 'sources').getByRole('link', { name: title })).toBeVisible();
});

test('a training, and the times to look again at it', async ({ open, host, say }) => {
  const id = await opened(open, host);
  const part = await openGroup(open, say, 'training');
  await part.getByLabel(say('deepen-training-title')).fill('Wisbordjes');
  for (const [name, text] of [
    ['hours', '1,5'],
    ['plan', 'Elke les een.'],
  ] as const) {
    await part.getByRole('button', { name: say(`deepen-training-${name}`) }).click();
    await part.getByLabel(say(`deepen-training-${name}`)).fill(text);
  }
  await part.getByRole('button', { name: say('deepen-training-cases') }).click();
  const cases = part.getByRole('group', { name: say('deepen-training-cases') });
  await cases.getByRole('button', { name: say('deepen-feedback-no') }).click();
  await kept(host, id, ({ training }) => [training?.title, training?.hours, training?.plan, training?.cases]).toEqual([
    'Wisbordjes',
    1.5,
    'Elke les een.',
    false,
  ]);
  const days = part.getByLabel(say('deepen-follow-up-day'));
  await expect(days).toHaveCount(3);
  await days.first().fill('2026-12-24');
  await kept(host, id, ({ follow_ups }) => [follow_ups[0]?.due, follow_ups[0]?.after]).toEqual(['2026-12-24', null]);
  const first = part.getByRole('listitem').first();
  await first.getByRole('button', { name: say('deepen-follow-up-partly'), exact: true }).click();
  await first.getByRole('button', { name: say('deepen-follow-up-helped') }).click();
  await first.getByLabel(say('deepen-follow-up-helped')).fill('An deed mee.');
  await kept(host, id, ({ follow_ups }) => [follow_ups[0]?.state, follow_ups[0]?.helped]).toEqual([
    'partly',
    'An deed mee.',
  ]);
});

test('a next step with a day', async ({ open, host, say }) => {
  const id = await opened(open, host);
  const part = await openGroup(open, say, 'step');
  await part.getByLabel(say('journal-field-next-step')).fill('Exit-tickets');
  await part.getByRole('button', { name: say('deepen-step-week') }).click();
  await kept(host, id, ({ next_step }) => [next_step?.what, next_step?.by]).toEqual(['Exit-tickets', '2026-11-29']);
});

test('goals, labels, circumstances and who may see it', async ({ open, host, say }) => {
  const id = await opened(open, host);
  const goals = await openGroup(open, say, 'goals');
  await goals.getByLabel(say('deepen-goal-find')).fill('Vaker formatief');
  await goals.getByLabel(say('deepen-goal-find')).press('Enter');
  await expect(goals.getByText('Vaker formatief')).toBeVisible();
  const labels = await openGroup(open, say, 'labels');
  for (const [name, label] of [
    ['tags', 'toetsen'],
    ['standards', 'eigen label'],
  ] as const) {
    const field = labels.getByRole('combobox', { name: say(`deepen-${name}`) });
    await field.fill(label);
    await field.press('Enter');
  }
  const circumstances = await openGroup(open, say, 'circumstances');
  await circumstances.getByRole('button', { name: say('journal-intention-planned') }).click();
  await circumstances.getByRole('button', { name: say('journal-activity-practised') }).click();
  await circumstances.getByLabel(say('deepen-minutes')).fill('90');
  const visibility = await openGroup(open, say, 'visibility');
  await visibility.getByLabel(say('deepen-visibility-shareable')).check();
  await kept(host, id, (moment) => [
    moment.goals.length,
    moment.tags,
    moment.standards,
    moment.intention,
    moment.activities,
    moment.minutes,
    moment.visibility,
  ]).toEqual([1, ['toetsen'], ['eigen label'], 'planned', ['practised'], 90, 'shareable']);
  await open.reload();
  await expect(group(open, say, 'goals').getByText('Vaker formatief')).toBeVisible();
  await expect(group(open, say, 'circumstances')).toContainText(say('journal-activity-practised'));
});

test('a field left empty goes again, and so does its group', async ({ open, host, say }) => {
  await opened(open, host);
  const part = await openGroup(open, say, 'takeaway');
  await part.getByRole('button', { name: say('deepen-changed-feeling') }).click();
  await expect(part.getByLabel(say('deepen-changed-feeling'))).toBeFocused();
  await part.getByLabel(say('deepen-takeaway-line')).focus();
  await expect(part.getByLabel(say('deepen-changed-feeling'))).toBeHidden();
  await openGroup(open, say, 'takeaway');
  await expect(part).toBeHidden();
});

test('a reflection: partial answers stay, also along another model', async ({ open, host, say }) => {
  const id = await opened(open, host);
  const part = await openGroup(open, say, 'reflection');
  const what = part.getByLabel(say('reflection-what-so-what-now-what-what'), { exact: true });
  await what.fill('Twee derde had het fout.');
  if (isPhone(open)) {
    await expect(part).toContainText(say('deepen-reflection-at', { at: 1, of: 3 }));
    await part.getByRole('button', { name: say('deepen-reflection-next') }).click();
    await expect(part).toContainText(say('deepen-reflection-at', { at: 2, of: 3 }));
  }
  await part.getByLabel(say('reflection-what-so-what-now-what-so-what'), { exact: true }).fill('Ik vraag te snel.');
  // Left in the middle.
  await openGroup(open, say, 'reflection');
  await kept(host, id, ({ reflection }) => reflection?.answers.map(({ text }) => text)).toEqual([
    'Twee derde had het fout.',
    'Ik vraag te snel.',
  ]);
  const before = (await momentOf(host, id)).reflection;

  await openGroup(open, say, 'reflection');
  const choose = async (from: string, to: string) => {
    await part.getByRole('button', { name: say('deepen-reflection-along', { model: say(from) }) }).click();
    await open.getByRole('dialog').getByLabel(say(to)).click();
  };
  await choose('reflection-what-so-what-now-what', 'reflection-kolb');
  await kept(host, id, ({ reflection }) => reflection?.model).toBe('kolb');
  await part.getByText(say('deepen-reflection-earlier')).click();
  await expect(part.getByText('Ik vraag te snel.')).toBeVisible();
  await choose('reflection-kolb', 'reflection-what-so-what-now-what');
  await kept(host, id, ({ reflection }) => reflection).toEqual(before);
});

test('the last change can be taken back', async ({ open, host, say }) => {
  const id = await opened(open, host);
  const part = await openGroup(open, say, 'circumstances');
  await part.getByRole('button', { name: say('journal-intention-planned') }).click();
  await expect(open.getByText(say('journal-kept'), { exact: true })).toBeVisible();
  await open.getByRole('button', { name: say('action-undo') }).click();
  await kept(host, id, ({ intention }) => intention).toBeNull();
});

test('versions show what changed; a field, or all, can be put back', async ({ open, host, say }) => {
  const id = await host.log('formal', TEXT, { takeaway: 'Fouten eerst.' });
  await host.ask('edit_moment', { id, set: { takeaway: 'Fouten altijd eerst.' } });
  await host.ask('edit_moment', { id, set: { minutes: 40, tags: ['toetsen'] } });
  await opened(open, host, id);
  await open.getByRole('button', { name: say('journal-versions', { count: 3 }) }).click();
  await expect(open.locator('article ins').filter({ hasText: 'altijd' })).toBeVisible();
  const field = say('journal-field-takeaway');
  const back = open.getByRole('button', { name: say('deepen-version-back', { field, when: '' }).slice(0, 20) });
  await back.first().click();
  await kept(host, id, ({ takeaway, minutes }) => [takeaway, minutes]).toEqual(['Fouten eerst.', 40]);
  await open.getByRole('button', { name: say('deepen-version-whole-of', { when: '' }).trim() }).last().click();
  await kept(host, id, ({ takeaway, minutes, tags }) => [takeaway, minutes, tags]).toEqual([
    'Fouten eerst.',
    null,
    [],
  ]);
});

test('a journal that is only read shows all of it and offers nothing', async ({ open, host, say }) => {
  const person = { name: 'An', role: 'gave_advice' as const, feedback: null };
  const id = await host.log('formal', TEXT, { takeaway: 'Kijken.', people: [person], minutes: 5, visibility: 'shareable' });
  await host.kill();
  await host.startReadOnly();
  await host.unlock();
  await opened(open, host, id);
  await expect(group(open, say, 'takeaway').getByText('Kijken.')).toBeVisible();
  await expect(group(open, say, 'people')).toContainText('An');
  await expect(group(open, say, 'circumstances')).toContainText('5');
  await expect(open.getByRole('group', { name: say('journal-deepen') })).toBeHidden();
  await expect(open.locator('article').getByRole('textbox')).toHaveCount(0);
});
