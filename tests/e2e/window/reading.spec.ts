// A coach without Besef whose browser is built on WebKit: the page opens from disk, is read, and an answer saved.

import { expect, test } from '@playwright/test';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { letter, openedReply, pageOf, PASSPHRASE, sealed, someone, zipped } from '../support/extract.ts';
import { Driver, until, webkit, type Window } from '../support/webdriver.ts';
import { wordsIn, type Language, type Say } from '../support/words.ts';

const COMMENT = 'Wat hield je tegen?';

const button = (words: string) => `//button[normalize-space(.)="${words}"]`;
const field = (label: string) => `//*[@id=//label[normalize-space(.)="${label}"]/@for]`;

test('a coach whose browser is WebKit reads the page from disk, and saves a sealed answer', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'besef-reading-'));
  const sam = await someone();
  const driver = new Driver(webkit);
  await driver.start({ XDG_CONFIG_HOME: savingIn(folder) });
  try {
    const browser = await driver.open();
    await browser.go(`file://${await page(folder, sam.card)}`);
    const say = wordsIn(await browser.run<Language>('return document.documentElement.lang'));
    await read(browser, say);
    await answer(browser, say);
    const saved = await until('the answer is saved', async () => readdirSync(folder).find((name) => name.endsWith('.besef')));
    await expect(async () => {
      const { reply } = await openedReply(readFileSync(join(folder, saved)), sam.identity);
      expect(reply.comments).toMatchObject([{ moment: letter(sam.card).moments[0]!.id, text: COMMENT }]);
    }).toPass();
    await browser.close();
  } finally {
    await driver.end();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** A folder of settings in which this is where downloads go. */
function savingIn(folder: string): string {
  const settings = join(folder, 'settings');
  mkdirSync(settings);
  writeFileSync(join(settings, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${folder}"\n`);
  return settings;
}

async function page(folder: string, card: string): Promise<string> {
  const file = join(folder, 'letter.html');
  writeFileSync(file, pageOf(await sealed(zipped(letter(card)))));
  return file;
}

async function read(browser: Window, say: Say): Promise<void> {
  await browser.write(field(say('reading-page-passphrase')), PASSPHRASE);
  await browser.click(button(say('reading-page-open')));
  await browser.find(`//h1[normalize-space(.)="${say('reading-title-from', { from: 'Sam', count: 4 })}"]`);
  await browser.find('//article//h3');
}

async function answer(browser: Window, say: Say): Promise<void> {
  await browser.click(button(say('reading-comment-first')));
  await browser.write(field(say('reading-comment-what')), COMMENT);
  await browser.click(button(say('reading-comment-done')));
  await browser.click(button(say('reading-answer-save')));
}
