// What can be chosen, and keeping the journal safe.

import { PASSPHRASE } from '../support/host.ts';
import { expect, test } from '../support/test.ts';
import { wordsIn, type Language } from '../support/words.ts';

test('another language takes effect at once, and stays', async ({ open, host, say, language }) => {
  await open.goto(`${host.address}#/settings`);
  const other: Language = language === 'nl' ? 'en' : 'nl';
  const inOther = wordsIn(other);
  await open.getByRole('radio', { name: say(`language-${other}`) }).check();
  await expect(open.getByRole('heading', { name: inOther('place-settings') })).toBeVisible();
  await expect(open.locator('html')).toHaveAttribute('lang', other);
  await open.reload();
  await expect(open.getByRole('heading', { name: inOther('place-settings') })).toBeVisible();
});

test('locked at once, and opened with the passphrase', async ({ open, host, say }) => {
  await open.goto(`${host.address}#/settings`);
  await open.getByRole('button', { name: say('settings-lock-now') }).click();
  const field = open.getByLabel(say('passphrase-current'), { exact: true });
  await field.fill(PASSPHRASE);
  await field.press('Enter');
  await expect(open.getByRole('heading', { name: say('place-settings') })).toBeVisible();
});

test('a new passphrase takes the place of the old one', async ({ open, host, say }) => {
  await open.goto(`${host.address}#/settings`);
  await open.getByRole('button', { name: say('settings-passphrase-open') }).click();
  await open.getByLabel(say('passphrase-current'), { exact: true }).fill(PASSPHRASE);
  await open.getByLabel(say('passphrase-new'), { exact: true }).fill('een heel andere zin');
  await open.getByLabel(say('passphrase-again'), { exact: true }).fill('een heel andere zin');
  await open.getByRole('button', { name: say('settings-passphrase-change'), exact: true }).click();
  await expect(open.getByText(say('settings-passphrase-changed'))).toBeVisible();
  await host.ask('lock', {});
  await expect(host.ask('unlock', { passphrase: PASSPHRASE })).rejects.toThrow('wrong_passphrase');
  await host.ask('unlock', { passphrase: 'een heel andere zin' });
});

test('a backup brings back what was written before it', async ({ open, host, say }) => {
  await host.log('formal', 'Stond er toen.');
  await open.goto(`${host.address}#/settings`);
  await open.getByRole('button', { name: say('settings-backup-now') }).click();
  await expect(open.getByText(say('settings-backup-made'))).toBeVisible();
  await host.log('formal', 'Kwam er later bij.');
  await open.getByRole('button', { name: say('settings-backup-restore') }).first().click();
  await open.getByRole('alertdialog').getByRole('button', { name: say('settings-restore'), exact: true }).click();
  await expect(open.getByText(say('settings-restore-done'))).toBeVisible();
  await open.goto(`${host.address}#/journal`);
  await expect(open.getByRole('link', { name: 'Stond er toen.' })).toBeVisible();
  await expect(open.getByRole('link', { name: 'Kwam er later bij.' })).toBeHidden();
});

test('the doctor finds a new journal well', async ({ open, host, say }) => {
  await host.log('formal', 'Eén moment.');
  await open.goto(`${host.address}#/settings`);
  await open.getByRole('button', { name: say('settings-health-look') }).click();
  await expect(open.getByText(say('settings-health-store-well'))).toBeVisible();
  await expect(open.getByText(say('settings-health-index-well'))).toBeVisible();
});

test('looking again after a training comes when one says', async ({ open, host, say }) => {
  const schedule = async () => (await host.ask('status', {})).preferences.follow_ups;
  await open.goto(`${host.address}#/settings/later`);
  const [weeks, months] = ['settings-follow-ups-weeks', 'settings-follow-ups-months'];
  const remove = say('settings-follow-ups-remove', { when: say(months, { count: 6 }) });
  await open.getByRole('button', { name: remove }).click();
  await open.getByLabel(say('settings-follow-ups-count'), { exact: true }).fill('5');
  await open.keyboard.press('Enter');
  await expect(open.getByText(say(weeks, { count: 5 }))).toBeVisible();
  await expect.poll(schedule).toEqual(['2w', '5w', '2m']);
  await open.getByRole('button', { name: say('settings-follow-ups-usual') }).click();
  await expect.poll(schedule).toEqual(['2w', '2m', '6m']);
});

test('a model of one’s own is made, changed and removed', async ({ open, host, say }) => {
  const own = async () => (await host.ask('reflection_models', {})).own.map(({ content }) => content);
  await open.goto(`${host.address}#/settings/writing`);
  await open.getByRole('button', { name: say('settings-models-add') }).click();
  await open.getByLabel(say('settings-models-name'), { exact: true }).fill('Kort');
  await open.getByLabel(say('settings-models-prompt', { number: 1 }), { exact: true }).fill('Wat bleef hangen?');
  await open.getByLabel(say('settings-models-prompt', { number: 2 }), { exact: true }).fill('Wat doe ik ermee?');
  await open.getByRole('button', { name: say('settings-models-save'), exact: true }).click();
  await expect.poll(own).toEqual([{ name: 'Kort', prompts: ['Wat bleef hangen?', 'Wat doe ik ermee?'] }]);
  await open.getByRole('button', { name: say('settings-models-change-this', { name: 'Kort' }) }).click();
  await open.getByRole('button', { name: say('settings-models-prompt-up', { number: 2 }) }).click();
  await open.getByRole('button', { name: say('settings-models-save'), exact: true }).click();
  await expect.poll(async () => (await own())[0]?.prompts[0]).toBe('Wat doe ik ermee?');
  await open.getByRole('button', { name: say('settings-models-remove-this', { name: 'Kort' }) }).click();
  await expect(open.getByText(say('settings-models-removed'))).toBeVisible();
  expect(await own()).toEqual([]);
});

test('a framework comes from a file; a broken one says where, and changes nothing', async ({ open, host, say }) => {
  const names = async () => (await host.ask('frameworks', {})).frameworks.filter(({ own }) => own);
  await open.goto(`${host.address}#/settings/writing`);
  const picker = open.locator('input[type=file][accept*=toml]');
  const file = (text: string) => ({ name: 'school.toml', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await picker.setInputFiles(file('name = "Onze school"\nlabels = ['));
  await expect(open.getByRole('status').filter({ hasText: '2: ' })).toBeVisible();
  expect(await names()).toEqual([]);
  await picker.setInputFiles(file('name = "Onze school"\nlabels = ["zorg", "lezen"]'));
  await expect(open.getByText(say('settings-standards-added', { name: 'Onze school' }))).toBeVisible();
  expect(await names()).toMatchObject([{ name: 'Onze school', labels: ['zorg', 'lezen'] }]);
  await open.getByRole('button', { name: say('settings-standards-remove-this', { name: 'Onze school' }) }).click();
  await expect.poll(names).toEqual([]);
});

test('a prompt that was hidden is shown again', async ({ open, host, say }) => {
  const { prompt } = await host.ask('today', {});
  await host.ask('hide_prompt', { prompt: prompt!.id, hidden: true });
  await open.goto(`${host.address}#/settings/writing`);
  const words = say(`prompt-${prompt!.id}`);
  await open.getByRole('button', { name: say('settings-prompts-show-this', { prompt: words }) }).click();
  await expect(open.getByText(say('settings-prompts-hidden-none'))).toBeVisible();
  expect((await host.ask('hidden_prompts', {})).hidden).toEqual([]);
});

test('a reminder is only kept when the system shows reminders', async ({ open, host, say, context }) => {
  const reminder = async () => (await host.ask('status', {})).preferences.reminder;
  await open.goto(`${host.address}#/settings/later`);
  await context.grantPermissions(['notifications'], { origin: new URL(host.address).origin });
  const on = open.getByRole('checkbox', { name: say('settings-reminders-on') });
  await on.click();
  await expect.poll(reminder).toEqual({ minute: 990, days: [1, 2, 3, 4, 5], with_prompt: true });
  await open.getByLabel(say('settings-reminders-at'), { exact: true }).fill('12:15');
  await open.getByRole('checkbox', { name: say('settings-reminders-text') }).click();
  await expect.poll(reminder).toEqual({ minute: 735, days: [1, 2, 3, 4, 5], with_prompt: false });
  await on.click();
  await expect.poll(reminder).toBeNull();
});
