// A coach without Besef: one file, a passphrase, a letter to read and to answer.

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { letter, openedReply, PASSPHRASE, repeated, sealed, someone, sumOf, zipped } from '../support/extract.ts';
import { letters, type Letters } from '../support/letters.ts';
import { expect, test as base } from '../support/test.ts';
import type { Say } from '../support/words.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const test = base.extend<{ coach: Letters }>({
  locale: async ({ language }, use) => use(language === 'nl' ? 'nl-BE' : 'en-GB'),
  coach: async ({ page, say }, use, info) => {
    const { asked, ...coach } = await letters(page, say, info);
    await use(coach);
    expect(asked, 'asked of the network').toEqual([]);
  },
});

const field = (page: Page, say: Say) => page.getByRole('textbox', { name: say('reading-comment-what') });
const first = (page: Page, say: Say) => page.getByRole('button', { name: say('reading-comment-first') }).first();

async function write(page: Page, say: Say, text: string): Promise<void> {
  await first(page, say).click();
  await expect(field(page, say)).toBeFocused();
  await field(page, say).fill(text);
}

test('a coach reads, answers, and only who shares can open the answer', async ({ page, coach, say }) => {
  const sam = await someone();
  await coach.open(letter(sam.card));
  await expect(page.locator('h1')).toHaveText(say('reading-title-from', { from: 'Sam', count: 4 }));
  await expect(page.getByText('niemand kan het afdwingen').or(page.getByText('nobody can enforce it'))).toBeVisible();

  await write(page, say, 'Wat hield je tegen?');
  await page.getByRole('radio', { name: say('reading-sort-question'), exact: true }).check();
  await page.getByText(say('reading-support'), { exact: true }).click();
  await page.getByRole('radio', { name: new RegExp(`^${say('paper-support-network')}`) }).check();
  await page.getByRole('button', { name: say('reading-comment-done') }).click();
  // A question that is offered, gone on from.
  await first(page, say).click();
  await page.getByRole('button', { name: say('reading-prompt-formal-1') }).click();
  await field(page, say).press('End');
  await field(page, say).pressSequentially('Morgen al?');
  await field(page, say).press('Escape');
  // One that is taken away, and one that is changed.
  await write(page, say, 'Toch niet.');
  await page.getByRole('button', { name: say('reading-comment-remove'), exact: true }).first().click();
  await expect(page.getByText(say('reading-comment-removed'))).toBeVisible();
  await page.getByRole('button', { name: say('reading-comment-edit-of', { text: 'Wat hield je tegen?' }) }).click();
  await field(page, say).fill('Wat hield je tegen, denk je?');
  await field(page, say).press('Control+Enter');

  await page.getByRole('textbox', { name: say('reading-overall-what') }).fill('Je zoekt anderen op.');
  await page.getByLabel(say('reading-answer-name')).fill('Kim');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: say('reading-answer-save') }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^(antwoord|answer)-sam-\d{4}-\d\d-\d\d\.besef$/);
  await expect(page.getByText(download.suggestedFilename())).toBeVisible();

  const bytes = readFileSync(await download.path());
  const { names, reply, sums, sum } = await openedReply(bytes, sam.identity);
  expect(names).toEqual(['SHA256SUMS', 'reply.json']);
  expect(sums).toBe(`${sum}  reply.json\n`);
  const [one, two] = letter(sam.card).moments;
  expect(reply).toMatchObject({
    format: 1,
    to: letter(sam.card)['id'],
    token: letter(sam.card)['token'],
    from: 'Kim',
    overall: 'Je zoekt anderen op.',
    comments: [
      { moment: one!.id, text: 'Wat hield je tegen, denk je?', sort: 'question', support: 'network' },
      { moment: two!.id, text: `${say('reading-prompt-formal-1')} Morgen al?`, sort: 'question' },
    ],
  });
  expect(new Set([reply.id, ...reply.comments.map(({ id }: { id: string }) => id)]).size).toBe(3);
  await expect(openedReply(bytes, (await someone()).identity)).rejects.toThrow();
});

test('what is not saved is not lost without a warning', async ({ page, coach, say }) => {
  await coach.open(letter((await someone()).card));
  await write(page, say, 'Mooi.');
  await field(page, say).press('Escape');
  await expect(page.getByRole('button', { name: say('reading-answer-go') })).toBeVisible();
  let warned = 0;
  page.on('dialog', (dialog) => ((warned += 1), void dialog.accept()));
  await page.reload();
  expect(warned).toBe(1);
  await coach.unlock(PASSPHRASE);
  await expect(page.locator('article h1')).toBeVisible();
  await page.reload();
  expect(warned, 'nothing was written').toBe(1);
});

test('nothing to say is nothing to save', async ({ page, coach, say }) => {
  await coach.open(letter((await someone()).card));
  await page.getByRole('button', { name: say('reading-answer-save') }).click();
  await expect(page.getByText(say('reading-answer-nothing'))).toBeVisible();
});

test('a passphrase is read as it was meant, and a wrong one says so', async ({ page, coach, say }) => {
  await coach.show(await sealed(zipped(letter((await someone()).card))));
  await coach.unlock('');
  await expect(page.getByText(say('reading-page-missing'))).toBeVisible();
  await coach.unlock('appel-fiets-kaars-molen-regen-trap');
  await expect(page.getByText(say('reading-page-wrong'))).toBeVisible();
  await coach.unlock('  Aardbei fiets KAARS molen – regen trap ');
  await expect(page.locator('article h1')).toBeVisible();
});

test('what is damaged, newer or for a key says which', async ({ page, coach, say }) => {
  const extract = letter((await someone()).card);
  const whole = await sealed(zipped(extract));
  await coach.show(whole.subarray(0, whole.length - 20));
  await coach.unlock(PASSPHRASE);
  await expect(page.getByText(say('reading-page-damaged'))).toBeVisible();
  await coach.show(await sealed(zipped({ ...extract, format: 2 })));
  await coach.unlock(PASSPHRASE);
  await expect(page.getByText(say('reading-page-newer'))).toBeVisible();
  await expect(page.locator('article')).toHaveCount(0);
});

test('the language is the reader’s choice', async ({ page, coach, say, language }) => {
  await coach.show(await sealed(zipped(letter((await someone()).card))));
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  const other = language === 'nl' ? 'en' : 'nl';
  await page.getByRole('radio', { name: say(`language-${other}`) }).check();
  await expect(page.locator('html')).toHaveAttribute('lang', other);
});

test('pictures are shown, other files are kept as bytes', async ({ page, coach, say }) => {
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
  const html = Buffer.from('<script>document.title = "gelukt"</script>');
  const file = (entry: string, name: string, media_type: string, bytes: Buffer) => ({ entry, name, media_type, digest: sumOf(bytes), bytes: bytes.length });
  const extract = letter((await someone()).card);
  extract.moments[0]!['files'] = [
    file('a.png', 'bord.png', 'image/png', png),
    file('b.html', 'les.html', 'text/html', html),
    file('c.png', 'weg.png', 'image/png', png),
  ];
  await coach.open(extract, { 'a.png': png, 'b.html': html });
  // Opened as they are read, and not before.
  await page.getByRole('button', { name: /les\.html/ }).scrollIntoViewIfNeeded();
  const shown = page.getByRole('img', { name: say('reading-picture', { name: 'bord.png' }) });
  await expect.poll(() => shown.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1);
  await expect(page.getByText(say('reading-file-broken', { name: 'weg.png' }))).toBeVisible();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: /les\.html/ }).click();
  expect(readFileSync(await (await coming).path())).toEqual(html);
});

test('what someone wrote is text, whatever it holds', async ({ page, coach }) => {
  const evil = '<img src=x onerror="document.title=1"><script>document.title=2</script>[klik](javascript:alert(1)) <a href="https://kwaad.example">x</a> [goed](https://goed.example/) </script><style>*{display:none}</style>';
  const card = (await someone()).card;
  const extract = letter(card, { from: evil, reader: evil, note: evil, questions: [evil] });
  const everywhere = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(everywhere);
    if (typeof value !== 'object' || value === null) return value;
    const free = ['text', 'what', 'outcome', 'name', 'title', 'author', 'provider', 'plan', 'support', 'applied', 'helped', 'asked', 'takeaway', 'knowing', 'doing'];
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => {
        const isFree = free.includes(key) && typeof one === 'string' && !(key === 'support' && 'sort' in value);
        if (key === 'address') return [key, 'javascript:alert(1)'];
        if (['goals', 'tags', 'standards'].includes(key)) return [key, [evil]];
        return [key, isFree ? evil : everywhere(one)];
      }),
    );
  };
  await coach.open({ ...extract, moments: everywhere(extract.moments) });
  const found = await page.evaluate(() => ({
    elements: document.querySelectorAll('article :is(script, style, img, iframe, object)').length,
    addresses: [...document.querySelectorAll('a')].map((a) => [a.protocol, a.rel] as const),
    title: document.title,
  }));
  expect(found.elements).toBe(0);
  expect(found.title).not.toMatch(/^[12]$/);
  expect(found.addresses.length).toBeGreaterThan(10);
  for (const [protocol, rel] of found.addresses) expect([protocol, rel]).toEqual(['https:', 'noopener noreferrer']);
  await expect(page.locator('article').getByText('<script>').first()).toBeVisible();
});

test('a long letter follows by itself, to its last moment', async ({ page, coach }) => {
  await coach.open(repeated(letter((await someone()).card), 500));
  await expect(page.locator('article h3')).toHaveCount(500, { timeout: 15_000 });
});

test('its policy lets in its own script and style, and nothing else', async ({ page, coach }) => {
  await coach.show(await sealed(zipped(letter((await someone()).card))));
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy?.replace(/'sha256-[A-Za-z0-9+/]{43}='/g, 'SUM').split('; ')).toEqual([
    "default-src 'none'",
    'script-src SUM',
    'style-src SUM',
    'img-src blob:',
    'media-src blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  await expect.poll(() => page.evaluate(() => document.fonts.check('16px "Literata Variable"'))).toBe(true);
});

test('is accessible, fits, and stays so with text twice as large', async ({ page, coach, say }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const good = async (where: string) => {
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) })), where).toEqual([]);
    const tooWide = () => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
    expect(await tooWide(), `${where}: wider than the window`).toBe(0);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await tooWide(), `${where}, large: wider than the window`).toBe(0);
    await page.evaluate(() => (document.documentElement.style.fontSize = ''));
  };
  await coach.show(await sealed(zipped(letter((await someone()).card))));
  await good('closed');
  await coach.unlock('x-x');
  await expect(page.getByText(say('reading-page-wrong'))).toBeVisible();
  await good('wrong');
  await coach.unlock(PASSPHRASE);
  await expect(page.locator('article h1')).toBeVisible();
  await good('opened');
  await first(page, say).click();
  await good('offered');
  await field(page, say).fill('Mooi.');
  await page.getByText(say('reading-support'), { exact: true }).click();
  await good('writing');
  await field(page, say).press('Escape');
  await page.getByRole('button', { name: say('reading-answer-save') }).click();
  await expect(page.getByText(say('reading-answer-again'))).toBeVisible();
  await good('saved');
});
