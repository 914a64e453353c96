// What comes from others: opened, found again, answered, kept for as long as it may be, and whose keys it came with.

import { give } from '../support/giving.ts';
import { openFile, savedBy, sealed, someoneElse, someShared } from '../support/sharing.ts';
import { expect, test } from '../support/test.ts';

const SIX_WORDS = 'regen-dak-fiets-melk-zon-brug';
const REMARK = '0190b5c8-0000-7000-8000-000000000801';

test('words are found in what others shared, and lead to where they stand', async ({ open, host, say, language }) => {
  const other = await someoneElse('An', language);
  try {
    await host.ask('name_myself', { name: 'Ruth' });
    const { note } = await other.ask('add_contact', { text: (await host.ask('own_card', {})).card, name: '' });
    const moments = [];
    for (let nth = 1; nth <= 60; nth += 1) moments.push(await other.log('social', `Gesprek ${nth} bij de koffie.`));
    const file = await sealed(other, await someShared(other, moments, { contact: note.id }));
    await openFile(open, host, say, file);
    await expect(open.getByRole('article').getByText('Gesprek 1 bij')).toBeInViewport();

    await open.goto(`${host.address}#/share`);
    await open.getByLabel(say('share-find'), { exact: true }).fill('gesprek 57');
    await open.getByRole('list', { name: say('share-found') }).getByRole('link').click();
    await expect(open.getByRole('article').getByText('Gesprek 57 bij')).toBeInViewport();
    await expect(open.locator('.begins')).toContainText('Gesprek 57 bij');
    await expect
      .poll(() => open.locator('.begins').evaluate((place) => Math.round(place.getBoundingClientRect().top)))
      .toBeLessThan(160);
    await open.keyboard.press('Tab');
    await open.keyboard.press('Enter');
    const comments = async () => {
      const { received } = await host.ask('sharing', {});
      return (await host.ask('received', { id: received[0]!.id })).note.content.comments;
    };
    await open.keyboard.type('Wat zei');
    await expect.poll(comments).toMatchObject([{ moment: moments[56], text: 'Wat zei' }]);
    // What is kept and asked again moves nobody from where they write.
    await open.keyboard.type(' ze toen?');
    await expect.poll(comments).toMatchObject([{ moment: moments[56], text: 'Wat zei ze toen?' }]);
  } finally {
    await other.end();
  }
});

test('a passphrase that is given up lets go of the file', async ({ open, host, say, language }) => {
  const other = await someoneElse('An', language);
  try {
    const id = await other.log('social', 'Van iemand anders.');
    const file = await sealed(other, await someShared(other, [id]), { passphrase: SIX_WORDS });
    await openFile(open, host, say, file);
    await open.getByRole('alertdialog').getByRole('button', { name: say('action-cancel') }).click();
    await expect(open.getByRole('alertdialog')).toBeHidden();
    expect((await host.ask('sharing', {})).received).toEqual([]);
    await openFile(open, host, say, { ...file, name: 'nota.besef', buffer: Buffer.from('geen zegel') });
    await expect(open.getByRole('alert')).toHaveText(say('failure-not-sealed'));
    await give(open, '.takes', 'drop', [file]);
    await expect(open.getByRole('alertdialog')).toBeVisible();
  } finally {
    await other.end();
  }
});

test('what asked to be deleted says so, and goes for good', async ({ open, host, say, language }) => {
  const other = await someoneElse('An', language);
  try {
    await host.ask('name_myself', { name: 'Ruth' });
    const { card } = await host.ask('own_card', {});
    const { note } = await other.ask('add_contact', { text: card, name: '' });
    const id = await other.log('social', 'Van iemand anders.');
    const file = await sealed(other, await someShared(other, [id], { contact: note.id, until: '2026-11-23' }));
    await openFile(open, host, say, file);
    await expect(open.getByRole('article')).toContainText('Van iemand anders.');
    await host.kill();
    await host.start({}, '2026-11-30');
    await host.unlock();
    await open.goto(`${host.address}#/share`);
    await open.getByRole('button', { name: say('share-forget-of', { from: 'An' }) }).click();
    await open.getByRole('alertdialog').getByRole('button', { name: say('share-forget-yes') }).click();
    await expect(open.getByText(say('share-others-empty'))).toBeVisible();
    expect((await host.ask('bin', { offset: 0, limit: 10 })).items).toEqual([]);
  } finally {
    await other.end();
  }
});

test('a card is looked at before it is kept, and replaced only on purpose', async ({ open, host, say, language }) => {
  const [vera, again] = [await someoneElse('Vera', language), await someoneElse('Vera', language)];
  try {
    const [first, second] = [await vera.ask('own_card', {}), await again.ask('own_card', {})];
    await open.goto(`${host.address}#/share/contacts`);
    await open.getByLabel(say('share-card-paste')).fill(`Dag,\n\n> ${first.card}\n\nVera`);
    await open.getByRole('button', { name: say('share-card-look') }).click();
    const seen = open.getByRole('region', { name: say('share-card-seen') });
    for (const word of first.check_words) await expect(seen).toContainText(word);
    expect((await host.ask('contacts', {})).contacts).toEqual([]);
    await seen.getByRole('button', { name: say('share-contact-keep') }).click();
    await expect(open.getByRole('textbox', { name: say('share-contact-name-of', { name: 'Vera' }) })).toBeVisible();

    await open.getByLabel(say('share-card-paste')).fill(second.card);
    await open.getByRole('button', { name: say('share-card-look') }).click();
    await expect(seen).toContainText(say('share-card-seen-namesake', { name: 'Vera' }));
    await seen.getByRole('button', { name: say('share-contact-replace-yes', { name: 'Vera' }) }).click();
    await expect
      .poll(async () => (await host.ask('contacts', {})).contacts.map(({ check_words }) => check_words))
      .toEqual([second.check_words]);
    await open.getByRole('button', { name: say('action-undo') }).click();
    await expect
      .poll(async () => (await host.ask('contacts', {})).contacts.map(({ check_words }) => check_words))
      .toEqual([first.check_words]);
  } finally {
    await Promise.all([vera.end(), again.end()]);
  }
});

test('a card is saved as a file that holds the line to send', async ({ open, host, say }) => {
  await host.ask('name_myself', { name: 'Ruth' });
  await open.goto(`${host.address}#/share/contacts`);
  const file = await savedBy(open, say('share-card-save'));
  expect(file.name).toMatch(/-ruth\.txt$/);
  expect(file.buffer.toString()).toBe(`${(await host.ask('own_card', {})).card}\n`);
});

test('an answer in the making is kept when one goes elsewhere, and can be taken away', async ({ open, host, say }) => {
  const id = await host.log('social', 'Samira liet me zien hoe zij een les opent.');
  const asked = { id: REMARK, by: 'coach', on: '2026-11-20', text: 'Wat nam je mee?', sort: 'question' };
  await host.ask('edit_moment', { id, set: { threads: [{ with: 'Vera', remarks: [asked] }] } as object });
  await open.goto(`${host.address}#/journal/${id}`);
  const thread = open.getByRole('region', { name: say('journal-field-threads') });
  const said = async () =>
    (await host.ask('show_moment', { id, words: '' })).moment.threads[0]!.remarks.map(({ text }) => text);
  await thread.getByRole('textbox').fill('Dat wachten');
  await open.evaluate(() => void window.dispatchEvent(new Event('pagehide')));
  await expect.poll(said).toEqual(['Wat nam je mee?', 'Dat wachten']);
  await expect(thread.getByRole('textbox')).toHaveValue('Dat wachten');
  await thread.getByRole('textbox').fill('Dat wachten werkt.');
  await open.goto(`${host.address}#/today`);
  await expect.poll(said).toEqual(['Wat nam je mee?', 'Dat wachten werkt.']);
  await open.goto(`${host.address}#/journal/${id}`);
  await thread.getByRole('button', { name: say('share-thread-unsay') }).click();
  await expect.poll(said).toEqual(['Wat nam je mee?']);
});
