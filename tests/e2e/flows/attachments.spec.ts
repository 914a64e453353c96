// Files with a moment: given in every way there is, seen without leaving Besef, and taken away again.

import AxeBuilder from '@axe-core/playwright';
import { pdf, photo, recording, text } from '../support/files.ts';
import { file, give, openMoment, pick } from '../support/giving.ts';
import type { Host } from '../support/host.ts';
import { expect, test } from '../support/test.ts';

const TEXT = 'Foto genomen van het bord na de les.';
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const kept = async (host: Host, id: string) => (await host.ask('show_moment', { id, words: '' })).moment.attachments;
test('a photo is turned as it is meant, loses its place, and is still there after a reload', async ({ open, host, say }) => {
  const id = await openMoment(open, host, TEXT);
  await pick(open, say, [await photo(open)]);
  await expect(open.getByText(say('attachment-added', { name: 'bord.jpg', place: 'removed' }))).toBeVisible();
  await open.reload();
  const small = file(open, say, 'bord.jpg').getByRole('presentation').or(file(open, say, 'bord.jpg').locator('img'));
  await expect.poll(() => small.first().evaluate((img: HTMLImageElement) => img.naturalHeight > img.naturalWidth)).toBe(true);
  await file(open, say, 'bord.jpg').click();
  const large = open.getByRole('dialog').getByRole('img', { name: 'bord.jpg' });
  await expect(large).toBeVisible();
  expect(await large.evaluate((img: HTMLImageElement) => img.naturalHeight > img.naturalWidth)).toBe(true);
  await open.getByRole('button', { name: say('attachment-larger') }).click();
  await expect(open.locator('.zoomed')).toBeVisible();
  const { violations } = await new AxeBuilder({ page: open }).withTags(RULES).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))).toEqual([]);
  await open.keyboard.press('Escape');
  await expect(open.getByRole('dialog')).toBeHidden();
  await expect(open.locator('article')).toBeVisible();
  expect((await kept(host, id)).map(({ media_type }) => media_type)).toEqual(['image/jpeg']);
});

test('the place stays in when that was chosen', async ({ open, host, say }) => {
  await openMoment(open, host, TEXT);
  await open.getByRole('button', { name: say('deepen-attachments') }).first().click();
  await open.getByLabel(say('attachment-keep-place')).check();
  await pick(open, say, [await photo(open)]);
  await expect(open.getByText(say('attachment-added', { name: 'bord.jpg', place: 'kept' }))).toBeVisible();
});

test('several at once, dropped, are each kept; a document, a recording and a text are shown', async ({ open, host, say }) => {
  const id = await openMoment(open, host, TEXT);
  await give(open, 'article', 'drop', [pdf(), recording(), text()]);
  await expect(open.getByText(say('attachment-added-many', { count: 3 }))).toBeVisible();
  expect((await kept(host, id)).map(({ name }) => name)).toEqual(['nota.pdf', 'nabespreking.wav', 'verslag.txt']);

  await file(open, say, 'nota.pdf').click();
  const viewer = open.getByRole('dialog');
  await expect(viewer.getByText(say('attachment-page', { page: 2, pages: 2 }))).toBeVisible();
  const inked = () =>
    viewer.locator('canvas').first().evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      return data.some((value, i) => i % 4 === 0 && value < 100 && data[i + 3]! > 200);
    });
  await expect.poll(inked, 'the line on the first page').toBe(true);
  await open.keyboard.press('ArrowRight');
  await expect.poll(() => viewer.locator('audio').evaluate((audio: HTMLAudioElement) => audio.duration)).toBeCloseTo(1, 1);
  await viewer.getByRole('button', { name: say('attachment-next') }).click();
  await expect(viewer.getByText('<b>geen opmaak</b>')).toBeVisible();
  await open.goBack();
  await expect(viewer).toBeHidden();
  await expect(open).toHaveURL(new RegExp(id));

  await open.getByRole('button', { name: say('action-undo') }).click();
  await expect.poll(() => kept(host, id)).toEqual([]);
});

test('a picture pasted while writing goes along; pasted text stays text', async ({ open, host, say }) => {
  await open.getByLabel(say('today-question')).fill(TEXT);
  await give(open, 'textarea', 'paste', [await photo(open, 'schets.jpg')], 'woorden');
  await expect(open.getByText(say('attachment-goes-along', { name: 'schets.jpg' }))).toBeHidden();
  await give(open, 'textarea', 'paste', [await photo(open, 'schets.jpg')]);
  await expect(open.getByText(say('attachment-goes-along', { name: 'schets.jpg' }))).toBeVisible();
  await open.getByRole('button', { name: say('kind-individual') }).click();
  await expect(open.getByText(say('attachment-added', { name: 'schets.jpg', place: 'removed' }))).toBeVisible();
  const { of_today } = await host.ask('today', {});
  expect((await kept(host, of_today[0]!.id)).map(({ name }) => name)).toEqual(['schets.jpg']);
});

test('too large is said with its size and the most, and nothing is kept', async ({ open, host, say }) => {
  const id = await openMoment(open, host, TEXT);
  await open.locator('article').evaluate((element) => {
    const large = new File([new Uint8Array(201 * 1024 * 1024)], 'film.mov');
    const data = new DataTransfer();
    data.items.add(large);
    element.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
  });
  const list = open.getByRole('list', { name: say('attachment-coming') });
  await expect(list.getByRole('alert')).toContainText(/20\d/);
  await expect(list.getByRole('button', { name: say('attachment-again', { name: 'film.mov' }) })).toBeHidden();
  await list.getByRole('button', { name: say('attachment-aside', { name: 'film.mov' }) }).click();
  await expect(list).toBeHidden();
  expect(await kept(host, id)).toEqual([]);
});

test('stopped in the middle, nothing of it is kept; a failure can be tried again', async ({ open, host, say }) => {
  const id = await openMoment(open, host, TEXT);
  let held = () => {};
  const holding = new Promise<void>((resolve) => (held = resolve));
  let stretches = 0;
  await open.route('**/send/*', async (route) => {
    stretches += 1;
    if (stretches === 2) await holding;
    await route.continue();
  });
  const long = { ...text('lang.txt'), buffer: Buffer.alloc(7_000_000, 'woorden ') };
  await pick(open, say, [long]);
  await open.getByRole('button', { name: say('attachment-cancel', { name: 'lang.txt' }) }).click();
  held();
  await expect(open.getByText(say('attachment-cancelled', { name: 'lang.txt' }))).toBeVisible();
  expect(await kept(host, id)).toEqual([]);
  await open.unroute('**/send/*');

  await open.route('**/send/*', (route) => route.abort(), { times: 1 });
  await pick(open, say, [long]);
  await expect(open.getByRole('alert')).toBeVisible();
  const { violations } = await new AxeBuilder({ page: open }).withTags(RULES).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))).toEqual([]);
  await open.getByRole('button', { name: say('attachment-again', { name: 'lang.txt' }) }).click();
  await expect(open.getByText(say('attachment-added', { name: 'lang.txt', place: 'none' }))).toBeVisible();
});

test('taken away and back again; a copy outside Besef only after a word', async ({ open, host, say }) => {
  const id = await openMoment(open, host, TEXT);
  await give(open, 'article', 'drop', [text()]);
  await file(open, say, 'verslag.txt').click();
  await open.getByRole('button', { name: say('attachment-elsewhere') }).click();
  const question = open.getByRole('alertdialog');
  await expect(question.getByText(say('attachment-download-what', { name: 'verslag.txt' }))).toBeVisible();
  const downloading = open.waitForEvent('download');
  await question.getByRole('button', { name: say('attachment-download-yes') }).click();
  expect((await downloading).suggestedFilename()).toBe('verslag.txt');
  await open.getByRole('dialog').getByRole('button', { name: say('action-close') }).click();

  await open.getByRole('button', { name: say('attachment-remove', { name: 'verslag.txt' }) }).click();
  await expect(file(open, say, 'verslag.txt')).toBeHidden();
  await expect.poll(() => kept(host, id)).toEqual([]);
  await open.getByRole('status').getByRole('button', { name: say('action-undo') }).click();
  await expect(file(open, say, 'verslag.txt')).toBeVisible();
});

test('a file that is not on this device says so, and the moment is whole', async ({ open, host, say }) => {
  const digest = 'ab'.repeat(32);
  const id = await host.log('social', TEXT, {
    attachments: [{ digest, name: 'elders.pdf', media_type: 'application/pdf', bytes: 1200 }],
  });
  await open.goto(`${host.address}#/journal/${id}`);
  await expect(file(open, say, 'elders.pdf')).toContainText(say('attachment-missing'));
  await file(open, say, 'elders.pdf').click();
  await expect(open.getByRole('dialog').getByRole('alert')).toHaveText(say('failure-file-missing'));
});
