// Conversations about learning: the whole way from looking back to the year after, and each step of it on its own.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Conversation } from '../../../ui/src/contract/contract.ts';
import { blank } from '../../../ui/src/conversations/conversation.ts';
import type { Host } from '../support/host.ts';
import { textOf } from '../support/pdf.ts';
import { expect, test } from '../support/test.ts';
import type { Say } from '../support/words.ts';

const A_YEAR_LATER = '2027-11-20';

async function prepared(host: Host, more: Partial<Conversation> = {}): Promise<string> {
  const period = { from: '2026-09-01', to: '2026-11-22' };
  const { note } = await host.ask('add_conversation', { ...blank('development'), with: 'Vera', period, ...more });
  return note.id;
}

const contentOf = async (host: Host, id: string) =>
  (await host.ask('conversation', { id })).conversation.content;

const material = (page: Page, say: Say) =>
  page.getByRole('complementary', { name: say('conversations-material') }).or(
    page.getByRole('dialog', { name: say('conversations-material') }),
  );

/** Opens the material of a part and picks what says this; on a phone it is closed again. */
async function pick(page: Page, say: Say, part: 'moment' | 'feedback' | 'training', text: RegExp): Promise<void> {
  await page.getByRole('button', { name: say(`conversations-choose-${part}`) }).click();
  const row = material(page, say).getByRole('button', { name: text });
  await row.click();
  await expect(row).toHaveAttribute('aria-pressed', 'true');
  const done = page.getByRole('button', { name: say('conversations-material-done') });
  if (await done.isVisible()) await done.click();
}

/** Saves the sheet as a person does, and reads what came. */
async function savedPdf(page: Page, say: Say): Promise<{ name: string; text: string }> {
  await expect(page.locator('canvas').first()).toBeVisible();
  await page.getByRole('button', { name: say('report-save') }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: new RegExp(`^${say('report-format-pdf')}`) }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), text: await textOf(readFileSync(await download.path())) };
}

test('from looking back to the sheet, to an agreement, to the year after', async ({ open, host, say }) => {
  test.slow();
  await host.log('social', 'Samira liet me zien hoe zij een les opent.', { highlight: true });
  await host.log('individual', 'Zelf een lesbegin uitgeprobeerd.');
  await host.log('resource', 'Een stuk over lesbegin dat er niet toe deed.');

  await open.goto(`${host.address}#/look-back`);
  await open.getByRole('link', { name: say('look-back-prepare') }).click();
  await expect(open.getByRole('heading', { name: say('conversations-new') })).toBeVisible();
  await open.getByLabel(say('conversations-field-with')).fill('Vera');
  await open.getByLabel(say('conversations-field-on')).fill('2026-11-26');
  await open.getByRole('button', { name: say('conversations-new-yes') }).click();

  await pick(open, say, 'moment', /Samira/);
  await pick(open, say, 'moment', /uitgeprobeerd/);
  await open.getByRole('textbox', { name: say('paper-section-proud'), exact: true }).fill('Dat het rustig begon.');
  await open.getByRole('textbox', { name: say('paper-section-stuck'), exact: true }).fill('Dit houd ik voor mezelf.');
  await open
    .getByLabel(say('conversations-tick-of', { section: say('paper-section-stuck') }))
    .uncheck();
  await expect(open.getByText(say('journal-kept'), { exact: true })).toBeVisible();

  await open.getByRole('link', { name: say('conversations-view-sheet'), exact: true }).click();
  const { name, text } = await savedPdf(open, say);
  expect(name).toMatch(/^[a-z0-9-]*2026-11-26-vera\.pdf$/);
  for (const said of ['Samira liet me zien', 'lesbegin uitgeprobeerd', 'Dat het rustig begon.']) {
    expect(text).toContain(said);
  }
  for (const kept of ['niet toe deed', 'Dit houd ik voor mezelf']) expect(text).not.toContain(kept);

  await open.getByRole('link', { name: say('conversations-view-after'), exact: true }).click();
  await open.getByLabel(say('conversations-agreement-new')).fill('Bij Samira gaan kijken');
  await open.keyboard.press('Enter');
  await open.getByLabel(say('conversations-agreement-why'), { exact: true }).fill('Zien hoe zij het doet.');
  await open.getByRole('button', { name: say('conversations-agree-goal') }).click();
  await expect(open.getByRole('link', { name: say('conversations-became-goal') })).toBeVisible();
  expect((await host.ask('goals', {})).goals.map(({ goal }) => goal.content.name)).toEqual(['Bij Samira gaan kijken']);

  await host.kill();
  await host.start({}, A_YEAR_LATER);
  await host.unlock();
  await open.goto(`${host.address}#/conversations/new`);
  await open.getByLabel(say('conversations-field-with')).fill('vera');
  await open.getByRole('button', { name: say('conversations-new-yes') }).click();
  const first = open.getByRole('region', { name: say('paper-section-former') });
  await expect(open.locator('section[aria-labelledby]').first()).toContainText('Bij Samira gaan kijken');
  await expect(first.getByText(say('conversations-stands-open'))).toBeVisible();
  await first.getByRole('button', { name: say('conversations-agreement-kept'), exact: true }).click();
  await first.getByLabel(say('conversations-agreement-outcome')).fill('Drie keer geweest.');
  await expect
    .poll(async () => {
      const { past } = await host.ask('conversations', {});
      return past[0]?.content.agreements[0];
    })
    .toMatchObject({ state: 'kept', outcome: 'Drie keer geweest.' });
});

test('nothing yet says what will be here, and begins with the school year', async ({ open, host, say }) => {
  await open.goto(`${host.address}#/conversations`);
  await expect(open.getByText(say('conversations-empty'))).toBeVisible();
  await open.getByRole('link', { name: say('conversations-new') }).click();
  await open.getByRole('radio', { name: new RegExp(say('conversations-kind-team-meeting')) }).check();
  await open.getByRole('button', { name: say('conversations-new-yes') }).click();
  await expect(open.getByRole('region', { name: say('paper-section-aim') })).toBeVisible();
  await expect(open.getByRole('region', { name: say('paper-section-proud') })).toHaveCount(0);
  const { coming } = await host.ask('conversations', {});
  expect(coming.map(({ content }) => [content.kind, content.period])).toEqual([
    ['team_meeting', { from: '2026-09-01', to: '2026-11-22' }],
  ]);
});

test('what is written is kept as it is typed, and taken back', async ({ open, host, say }) => {
  const id = await prepared(host);
  await open.goto(`${host.address}#/conversations/${id}`);
  await open.getByLabel(say('paper-need-autonomy'), { exact: true }).fill('Meer ruimte in mijn rooster.');
  await open.getByLabel(say('goals-support-network'), { exact: true }).fill('Iemand van een andere school.');
  await expect.poll(() => contentOf(host, id)).toMatchObject({
    needs: { autonomy: 'Meer ruimte in mijn rooster.' },
    support: { network: 'Iemand van een andere school.' },
  });
  await open.getByRole('button', { name: say('action-undo') }).click();
  await expect.poll(async () => (await contentOf(host, id)).support.network ?? null).toBeNull();
  expect((await contentOf(host, id)).needs.autonomy).toBe('Meer ruimte in mijn rooster.');
  await open.reload();
  await expect(open.getByLabel(say('paper-need-autonomy'), { exact: true })).toHaveValue(/rooster/);
});

test('picked moments are put in order with the keyboard, and carry a note', async ({ open, host, say }) => {
  const [a, b, c] = [
    await host.log('social', 'Eerst dit.'),
    await host.log('social', 'Dan dat.'),
    await host.log('social', 'Ten slotte.'),
  ];
  const id = await prepared(host, { picks: [a, b, c].map((moment) => ({ moment, part: 'moment' })) });
  await open.goto(`${host.address}#/conversations/${id}`);
  const picks = open.getByRole('group', { name: say('conversations-picks-moment') });
  await expect(picks.getByRole('listitem')).toHaveCount(3);
  await picks.getByRole('button', { name: say('conversations-pick-earlier') }).nth(2).focus();
  await open.keyboard.press('Enter');
  await expect(picks.getByRole('listitem').nth(1)).toContainText('Ten slotte.');
  // The focus goes along, so that the same key moves it on.
  await expect(picks.getByRole('listitem').nth(1).getByRole('button', { name: say('conversations-pick-earlier') })).toBeFocused();
  await open.keyboard.press('Enter');
  await expect(picks.getByRole('listitem').first()).toContainText('Ten slotte.');
  await picks.getByLabel(say('conversations-pick-note')).first().fill('Hier begin ik mee.');
  await picks.getByRole('button', { name: say('conversations-pick-remove') }).nth(1).click();
  await expect.poll(async () => (await contentOf(host, id)).picks).toMatchObject([
    { moment: c, note: 'Hier begin ik mee.' },
    { moment: b },
  ]);
});

test('a moment is dragged from the material to the sheet', async ({ open, host, say, viewport }) => {
  test.skip((viewport?.width ?? 0) < 1000, 'a finger taps');
  const [a, b] = [await host.log('social', 'Dit staat er al.'), await host.log('formal', 'Dit komt erbij.')];
  const id = await prepared(host, { picks: [{ moment: a, part: 'moment' }] });
  await open.goto(`${host.address}#/conversations/${id}`);
  const picks = open.getByRole('group', { name: say('conversations-picks-moment') });
  await material(open, say).getByRole('button', { name: /erbij/ }).dragTo(picks.getByRole('listitem').first());
  await expect.poll(async () => (await contentOf(host, id)).picks.map(({ moment }) => moment)).toEqual([b, a]);
});

test('a question is taken along by tapping it', async ({ open, host, say }) => {
  const id = await prepared(host, { kind: 'after_training' });
  const { prompts } = await host.ask('conversation_prompts', { kind: 'after_training' });
  const prompt = say(prompts[0]!);
  await open.goto(`${host.address}#/conversations/${id}`);
  await open.getByText(say('conversations-prompts', { count: prompts.length })).click();
  await open.getByRole('button', { name: prompt }).click();
  await expect(open.getByRole('button', { name: prompt })).toHaveCount(0);
  expect((await contentOf(host, id)).questions).toBe(`- ${prompt}`);
});

test('what is ticked beside the sheet is what its pages hold', async ({ open, host, say }) => {
  const moment = await host.log('social', 'Bart gaf raad.', { takeaway: 'Eerst luisteren.' });
  const id = await prepared(host, {
    proud: 'Ik ben er trots op.',
    picks: [{ moment, part: 'moment', note: 'Over Bart.' }],
  });
  await open.goto(`${host.address}#/conversations/${id}?view=sheet`);
  const choices = open.getByText(say('report-choices'));
  if (await choices.isVisible()) await choices.click();
  await open.getByLabel(say('paper-section-proud'), { exact: true }).uncheck();
  await open.getByLabel(say('conversations-part-takeaway'), { exact: true }).uncheck();
  await expect.poll(async () => (await contentOf(host, id)).sheet.parts).not.toContain('takeaway');
  if (await choices.isVisible()) await choices.click();
  const { text } = await savedPdf(open, say);
  expect(text).toContain('Bart gaf raad.');
  expect(text).toContain('Over Bart.');
  for (const off of ['Eerst luisteren', 'Ik ben er trots op.']) expect(text).not.toContain(off);
});

test('what is saved is what was seen, byte for byte', async ({ open, host, say }) => {
  const id = await prepared(host, { proud: 'Ik ben er trots op.' });
  let seen: Buffer | undefined;
  open.on('response', async (response) => {
    if (new URL(response.url()).pathname === '/report') seen = await response.body();
  });
  await open.goto(`${host.address}#/conversations/${id}?view=sheet`);
  await expect(open.locator('canvas').first()).toBeVisible();
  await expect.poll(() => seen?.length ?? 0).toBeGreaterThan(1000);
  const shown = seen;
  await open.getByRole('button', { name: say('report-save') }).click();
  const coming = open.waitForEvent('download');
  await open.getByRole('button', { name: new RegExp(`^${say('report-format-pdf')}`) }).click();
  expect(readFileSync(await (await coming).path()).equals(shown!)).toBe(true);
});

test('pages are made anew when something on them changes elsewhere', async ({ open, host }) => {
  const id = await prepared(host, { proud: 'Kort.' });
  await open.goto(`${host.address}#/conversations/${id}?view=sheet`);
  await expect(open.locator('canvas')).toHaveCount(1);
  await host.ask('edit_conversation', { id, set: { proud: 'Een lange zin over wat ik leerde. '.repeat(200) } });
  await expect(open.locator('canvas').nth(1)).toBeAttached();
});

test('with keys alone: from the list to a picked moment on the sheet', async ({ open, host, say, viewport }) => {
  test.skip((viewport?.width ?? 0) < 1000, 'a phone has no keys');
  await host.log('social', 'Samira liet me meekijken.');
  await open.goto(`${host.address}#/conversations`);
  await open.getByRole('link', { name: say('conversations-new') }).focus();
  await open.keyboard.press('Enter');
  await open.getByRole('radio').first().focus();
  await open.keyboard.press('ArrowDown');
  await open.getByLabel(say('conversations-field-with')).focus();
  await open.keyboard.type('An');
  await open.keyboard.press('Enter');
  const chooser = open.getByRole('button', { name: say('conversations-choose-moment') });
  await chooser.focus();
  await open.keyboard.press('Enter');
  await expect(material(open, say).getByRole('searchbox')).toBeFocused();
  await open.keyboard.type('samira');
  await expect(material(open, say).getByRole('listitem')).toHaveCount(1);
  await open.keyboard.press('Tab');
  await open.keyboard.press('Enter');
  const { coming } = await host.ask('conversations', {});
  await expect.poll(async () => (await contentOf(host, coming[0]!.id)).picks.length).toBe(1);
  expect(coming[0]!.content).toMatchObject({ kind: 'coaching', with: 'An' });
  await open.keyboard.press('Escape');
  await expect(chooser).toBeFocused();
  await open.keyboard.press('Escape');
  await expect(open.getByRole('heading', { name: say('place-conversations'), level: 1 })).toBeVisible();
});

test('the material over the sheet closes on Esc, and nothing else does', async ({ open, host, say, viewport }) => {
  test.skip((viewport?.width ?? 0) > 1000, 'there it stands beside');
  const id = await prepared(host);
  await open.goto(`${host.address}#/conversations/${id}`);
  await open.getByRole('button', { name: say('conversations-choose-moment') }).click();
  await expect(material(open, say)).toBeVisible();
  await open.keyboard.press('Escape');
  await expect(material(open, say)).toBeHidden();
  await expect(open.getByRole('button', { name: say('conversations-choose-moment') })).toBeFocused();
});

test('the sheet is there as text as well', async ({ open, host, say }) => {
  const id = await prepared(host, { proud: 'Ik ben er **trots** op.' });
  await open.goto(`${host.address}#/conversations/${id}?view=sheet`);
  await open.getByRole('button', { name: say('report-as-text') }).click();
  const text = open.getByRole('document');
  await expect(text.locator('strong', { hasText: 'trots' })).toBeVisible();
  await expect(text.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the pages are handed to the printer, and gone from the screen after', async ({ open, host, say }) => {
  const id = await prepared(host, { proud: 'Ik ben er trots op.' });
  await open.addInitScript(() => {
    window.print = () => {
      const sheets = document.querySelectorAll('.printing canvas');
      (window as { printed?: number }).printed = sheets.length;
      window.dispatchEvent(new Event('afterprint'));
    };
  });
  await open.goto(`${host.address}#/conversations/${id}?view=sheet`);
  await open.reload();
  await expect(open.locator('canvas').first()).toBeVisible();
  await open.getByRole('button', { name: say('report-print') }).click();
  await expect.poll(() => open.evaluate(() => (window as { printed?: number }).printed)).toBe(1);
  await expect(open.locator('.printing')).toHaveCount(0);
});

test('an agreement comes back on Today, and is let go of with its conversation', async ({ open, host, say }) => {
  const id = await prepared(host, { on: '2026-11-20', agreements: [{ what: 'Een les filmen', state: 'open' }] });
  await open.goto(`${host.address}#/conversations/${id}`);
  await open.getByLabel(say('conversations-agreement-day'), { exact: true }).fill('2026-11-21');
  await open.getByRole('button', { name: say('conversations-agree-step') }).click();
  await expect(open.getByRole('link', { name: say('conversations-became-step') })).toBeVisible();
  expect((await host.ask('today', {})).due_in_all).toBe(1);
  await open.getByRole('button', { name: say('conversations-delete') }).click();
  await expect(open.getByText(say('conversations-empty'))).toBeVisible();
  await open.getByRole('button', { name: say('action-undo') }).click();
  await expect(open.getByRole('link', { name: /Vera/ })).toBeVisible();
});
