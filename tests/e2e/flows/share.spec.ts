// Sharing: from choosing to what comes back, between two people with a vault each. What is opened of someone else, and
// whose card it is: `received.spec.ts`.

import type { Browser, Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { blank } from '../../../ui/src/conversations/conversation.ts';
import { acquainted, openFile, savedBy, sealed, seePreview, someoneElse, someShared } from '../support/sharing.ts';
import { photo } from '../support/files.ts';
import { openMoment, pick } from '../support/giving.ts';
import type { Host } from '../support/host.ts';
import { expect, test } from '../support/test.ts';
import type { Say } from '../support/words.ts';

const SIX_WORDS = 'regen-dak-fiets-melk-zon-brug';

async function pageOf(browser: Browser, host: Host): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(host.address);
  return page;
}

const step = (page: Page, say: Say, name: string) =>
  page.getByRole('link', { name: say(`share-step-${name}`), exact: true });

/** A passphrase takes its time, and twice that when it was typed another way. */
const UNLOCKING = { timeout: 20_000 };

test('the whole way and back: for a contact, commented, sent back, at its moment', async ({
  open,
  host,
  say,
  language,
  browser,
}) => {
  test.slow();
  const coach = await someoneElse('Vera Maes', language);
  try {
    await host.ask('name_myself', { name: 'Ruth' });
    await acquainted(host, coach);
    const id = await host.log('social', 'Samira liet me zien hoe zij een les opent.', {
      takeaway: 'Wachten werkt.',
      tags: ['geheim label'],
    });
    await host.log('individual', 'Dit blijft van mij.');

    // The learner chooses, sees and seals.
    await open.goto(`${host.address}#/journal/${id}`);
    await open.getByRole('button', { name: say('share-this') }).last().click();
    await expect(open.getByRole('heading', { name: say('share-title-choose') })).toBeVisible();
    await open.getByRole('radio', { name: 'Vera Maes' }).check();
    await open.getByLabel(say('share-question-new')).fill('Wat zie jij dat ik niet zie?');
    await open.getByRole('button', { name: say('share-question-add') }).click();
    await expect(open.getByText(say('share-moments-picked', { count: 1 }))).toBeVisible();

    await step(open, say, 'seal').click();
    await expect(open.getByText(say('share-first-see-unseen'))).toBeVisible();
    await seePreview(open, say);
    await expect(open.getByRole('radio', { name: say('share-way-contact', { name: 'Vera Maes' }) })).toBeChecked();
    const file = await savedBy(open, say('share-seal'));
    expect(file.name).toMatch(/vera-maes-2026-11-22\.besef$/);
    expect(file.buffer.includes('Samira')).toBe(false);
    await expect(open.getByRole('heading', { name: say('share-gone-now') })).toBeVisible();

    // The coach opens it, comments, and sends back.
    const theirs = await pageOf(browser, coach);
    await openFile(theirs, coach, say, file);
    await expect(theirs.getByText(say('share-from-contact', { name: 'Ruth' }))).toBeVisible();
    const letter = theirs.getByRole('article');
    await expect(letter).toContainText('Wachten werkt.');
    await expect(letter).toContainText('Wat zie jij dat ik niet zie?');
    await expect(letter).not.toContainText('geheim label');
    await expect(letter).not.toContainText('Dit blijft van mij');
    await theirs.getByRole('button', { name: say('reading-comment-first') }).first().click();
    await theirs.getByRole('textbox').first().fill('Dat je het vroeg, is de stap.');
    await theirs.getByText(say('reading-support'), { exact: true }).first().click();
    await theirs.getByRole('radio', { name: say('paper-support-network') }).first().check();
    await expect
      .poll(async () => {
        const { received } = await coach.ask('sharing', {});
        const { note } = await coach.ask('received', { id: received[0]!.id });
        return note.content.comments.map(({ text, support }) => [text, support]);
      })
      .toEqual([['Dat je het vroeg, is de stap.', 'network']]);
    const reply = await savedBy(theirs, say('share-send-back'));
    await expect(theirs.getByRole('status').filter({ hasText: reply.name })).toBeVisible();

    // It comes home, once.
    await openFile(open, host, say, reply);
    await expect(open.getByText(say('share-came-home', { from: 'Vera Maes', count: 1 }))).toBeVisible();
    await open.getByRole('link', { name: say('share-came-see') }).click();
    await open.getByRole('link', { name: /Dat je het vroeg/ }).click();
    const thread = open.getByRole('region', { name: say('journal-field-threads') });
    await expect(thread).toContainText('Dat je het vroeg, is de stap.');
    await expect(thread).toContainText(say('paper-support-network').toLowerCase());
    await thread.getByRole('textbox').fill('Ik vraag het morgen weer.');
    await thread.getByRole('button', { name: say('share-thread-answer-yes') }).click();
    await expect(thread.getByRole('listitem')).toHaveCount(2);
    await thread.getByRole('button', { name: say('deepen-feedback-yes') }).click();
    await expect
      .poll(async () => (await host.ask('show_moment', { id, words: '' })).moment.threads[0]?.used)
      .toBe(true);
    await expect(open.getByRole('region', { name: say('share-was-shared') })).toContainText('Vera Maes');

    await open.goto(`${host.address}#/journal?words=vroeg`);
    await expect(open.locator('a.row').filter({ hasText: 'Samira' })).toBeVisible();

    await openFile(open, host, say, reply);
    await expect(open.getByText(say('share-came-before', { from: 'Vera Maes' }))).toBeVisible();
    const { moment } = await host.ask('show_moment', { id, words: '' });
    expect(moment.threads[0]!.remarks).toHaveLength(2);
  } finally {
    await coach.end();
  }
});

test('what stands out can be hidden, let be, and shown again', async ({ open, host, say }) => {
  const id = await host.log('social', 'Met Jonas Vermeulen over zijn dyslexie gepraat.');
  const shared = await someShared(host, [id], { reader: 'Vera' });
  await open.goto(`${host.address}#/share/${shared}?step=redact`);
  const warnings = open.getByRole('region', { name: say('share-noticed') });
  await warnings.getByRole('button', { name: say('share-hide-of', { what: 'Jonas Vermeulen' }) }).click();
  await expect(warnings).not.toContainText('Jonas Vermeulen');
  await warnings.getByRole('button', { name: say('share-let-be-of', { what: 'dyslexie' }) }).click();
  await expect(warnings).toBeHidden();

  await step(open, say, 'preview').click();
  const letter = open.getByRole('article');
  await expect(letter).toContainText('Met […] over zijn dyslexie gepraat.');
  const { content } = (await host.ask('shared', { id: shared })).note;
  expect([content.hidden, content.let_be]).toEqual([['Jonas Vermeulen'], ['dyslexie']]);

  await step(open, say, 'redact').click();
  await open.getByRole('button', { name: say('share-hidden-remove', { what: 'Jonas Vermeulen' }) }).click();
  await expect(warnings).toContainText('Jonas Vermeulen');
  await expect(warnings).not.toContainText('dyslexie');
});

test('what changed since it was seen has to be seen again', async ({ open, host, say }) => {
  const id = await host.log('social', 'Samira liet me zien hoe zij een les opent.');
  const shared = await someShared(host, [id], { reader: 'Vera' });
  await open.goto(`${host.address}#/share/${shared}?step=choose`);
  await seePreview(open, say);
  await expect(open.getByRole('button', { name: say('share-seal') })).toBeEnabled();
  await host.ask('edit_moment', { id, set: { text: 'Iets anders.' } });
  await expect(open.getByText(say('share-first-see-changed'))).toBeVisible();
  await seePreview(open, say);
  await expect(open.getByRole('button', { name: say('share-seal') })).toBeEnabled();
});

test('files go along one by one, and moments are found, ticked and left out', async ({ open, host, say }) => {
  const id = await openMoment(open, host, 'Het bord van vandaag.');
  await pick(open, say, [await photo(open)]);
  await expect.poll(async () => (await host.ask('show_moment', { id, words: '' })).moment.attachments.length).toBe(1);
  await host.log('individual', 'Een andere dag.');
  const shared = await someShared(host, [], { reader: 'Vera' });
  await open.goto(`${host.address}#/share/${shared}?step=choose`);
  await open.getByLabel(say('share-find-moments')).fill('bord');
  await open.getByRole('checkbox', { name: /Het bord/ }).check();
  await expect(open.getByText(say('share-moments-picked', { count: 1 }))).toBeVisible();
  await step(open, say, 'redact').click();
  const tick = open.getByRole('checkbox', { name: /bord\.jpg/ });
  await expect(tick).not.toBeChecked();
  expect((await host.ask('shared', { id: shared })).preview.moments[0]!.files ?? []).toEqual([]);
  await tick.check();
  await step(open, say, 'preview').click();
  await expect(open.getByRole('article').getByRole('img', { name: /bord\.jpg/ })).toBeVisible();
});

test('a passphrase seals a page, and opens it again elsewhere; a wrong one does not', async ({
  open,
  host,
  say,
  language,
  browser,
}) => {
  test.slow();
  const coach = await someoneElse('Vera', language);
  try {
    const id = await host.log('social', 'Samira liet me zien hoe zij een les opent.');
    const shared = await someShared(host, [id], { reader: 'Vera' });
    await open.goto(`${host.address}#/share/${shared}?step=choose`);
    await seePreview(open, say);
    await open.getByRole('checkbox', { name: say('share-words-choose') }).check();
    await open.getByRole('textbox', { name: say('share-words-own') }).fill('te kort');
    await expect(open.getByRole('button', { name: say('share-seal') })).toBeDisabled();
    await open.getByRole('textbox', { name: say('share-words-own') }).fill(SIX_WORDS);
    const file = await savedBy(open, say('share-seal'));
    expect(file.name).toMatch(/\.html$/);
    await expect(open.getByText(say('share-now-words-once'))).toBeVisible();

    const theirs = await pageOf(browser, coach);
    await openFile(theirs, coach, say, file);
    const dialog = theirs.getByRole('alertdialog');
    await dialog.getByLabel(say('share-passphrase'), { exact: true }).fill('iets anders');
    await dialog.getByRole('button', { name: say('share-passphrase-yes') }).click();
    await expect(dialog).toContainText(say('failure-sealed-wrong-passphrase'), UNLOCKING);
    await dialog.getByLabel(say('share-passphrase'), { exact: true }).fill('Regen dak fiets melk zon brug');
    await dialog.getByRole('button', { name: say('share-passphrase-yes') }).click();
    await expect(theirs.getByText(say('share-from-stranger'), { exact: true })).toBeVisible(UNLOCKING);
    await expect(theirs.getByRole('article')).toContainText('Samira');

    await theirs.getByRole('button', { name: say('share-contact-keep') }).click();
    await theirs.getByLabel(say('share-contact-name')).fill('Ruth');
    await theirs.getByRole('button', { name: say('share-contact-keep') }).click();
    await expect(theirs.getByText(say('share-from-contact', { name: 'Ruth' }))).toBeVisible();

  } finally {
    await coach.end();
  }
});

test('a browser is enough to answer, and the answer comes home', async ({ open, host, say, language, browser }, info) => {
  test.slow();
  const id = await host.log('social', 'Samira liet me zien hoe zij een les opent.');
  const page = await sealed(host, await someShared(host, [id], { reader: 'Kim' }), {
    passphrase: SIX_WORDS,
    as_page: true,
  });
  const lies = info.outputPath(page.name);
  writeFileSync(lies, page.buffer);
  // The page speaks as the browser does.
  const locale = language === 'nl' ? 'nl-BE' : 'en-GB';
  const theirs = await (await browser.newContext({ locale })).newPage();
  await theirs.goto(pathToFileURL(lies).href);
  await theirs.getByRole('textbox').fill(SIX_WORDS);
  await theirs.getByRole('button', { name: say('reading-page-open'), exact: true }).click();
  await expect(theirs.getByRole('article')).toContainText('Samira', UNLOCKING);
  await theirs.getByRole('button', { name: say('reading-comment-first') }).first().click();
  await theirs.getByRole('textbox', { name: say('reading-comment-what') }).fill('Wat maakte dat je het vroeg?');
  await theirs.getByRole('textbox', { name: say('reading-overall-what') }).fill('Je zoekt anderen op.');
  const reply = await savedBy(theirs, say('reading-answer-save'));

  await openFile(open, host, say, reply);
  await expect(open.getByText(say('share-came-home', { from: 'Kim', count: 1 }))).toBeVisible();
  await open.getByRole('link', { name: say('share-came-see') }).click();
  await expect(open.getByText('Je zoekt anderen op.')).toBeVisible();
  await expect(open.getByRole('link', { name: /Wat maakte dat je het vroeg/ })).toBeVisible();
});

test('a moment says to whom it left and how it read then; forgetting calls nothing back', async ({
  open,
  host,
  say,
}) => {
  const id = await host.log('social', 'Zoals het eerst was.');
  await sealed(host, await someShared(host, [id], { reader: 'Vera' }), { passphrase: SIX_WORDS });
  await host.ask('edit_moment', { id, set: { text: 'Zoals het nu is.' } });
  await open.goto(`${host.address}#/journal/${id}`);
  const left = open.getByRole('region', { name: say('share-was-shared') });
  await expect(left).toContainText(say('share-was-otherwise'));
  await left.getByRole('button').click();
  await expect(open.getByRole('alertdialog')).toContainText('Zoals het eerst was.');
  await open.getByRole('alertdialog').getByRole('button', { name: say('action-close') }).click();
  await open.getByRole('button', { name: say('journal-forget') }).click();
  await expect(open.getByRole('alertdialog')).toContainText(say('share-forget-left', { count: 1 }));
  await expect(open.getByRole('alertdialog')).toContainText('Vera');
});

test('a choice is made again from what left, and leaves the list when it is not wanted', async ({ open, host, say }) => {
  const id = await host.log('social', 'Samira liet me zien hoe zij een les opent.');
  const shared = await someShared(host, [id], { reader: 'Vera' });
  await sealed(host, shared, { passphrase: SIX_WORDS });
  await open.goto(`${host.address}#/share/${shared}`);
  await open.getByRole('button', { name: say('share-again') }).click();
  await expect(open.getByRole('heading', { name: say('share-title-choose') })).toBeVisible();
  await expect(open.getByText(say('share-moments-picked', { count: 1 }))).toBeVisible();
  await open.getByRole('button', { name: say('share-delete') }).click();
  await expect(open.getByText(say('share-deleted'))).toBeVisible();
  await open.getByRole('button', { name: say('action-undo') }).click();
  await expect.poll(async () => (await host.ask('sharing', {})).shared.length).toBe(2);
});

test('sharing begins from a search, a look-back and a conversation, with those moments', async ({ open, host, say }) => {
  const id = await host.log('social', 'Samira liet me zien hoe zij een les opent.');
  await host.log('individual', 'Iets heel anders.');
  const picked = (count: number) => open.getByText(say('share-moments-picked', { count }));

  await open.goto(`${host.address}#/journal?words=samira`);
  await expect(open.locator('a.row')).toHaveCount(1);
  await open.getByRole('search').getByRole('button', { name: say('share-this') }).click();
  await expect(picked(1)).toBeVisible();

  await open.goto(`${host.address}#/look-back`);
  await open.getByRole('button', { name: say('share-these') }).click();
  await expect(picked(2)).toBeVisible();

  const { note } = await host.ask('add_conversation', { ...blank('development'), picks: [{ moment: id, part: 'moment' }] });
  await open.goto(`${host.address}#/conversations/${note.id}?view=prepare`);
  await open.getByRole('button', { name: say('share-these') }).click();
  await expect(picked(1)).toBeVisible();
  expect((await host.ask('sharing', {})).shared.map(({ moments }) => moments)).toEqual([1, 2, 1]);
});
