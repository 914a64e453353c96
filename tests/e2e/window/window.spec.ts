// The real window, once through: what the browser tests prove of the face, this proves of the program people install.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { pdf, text, type Given } from '../support/files.ts';
import { PASSPHRASE, TODAY } from '../support/host.ts';
import { app } from '../support/places.ts';
import { besef, Driver, keys, until, type Window } from '../support/webdriver.ts';
import { wordsIn } from '../support/words.ts';

const say = wordsIn('nl');
const TEXT = 'Een collega liet me zien hoe ze exit-tickets nakijkt.';

const named = (words: string) => `normalize-space(.)="${words}"`;
const heading = (key: string) => `//h1[${named(say(key))}]`;
const button = (key: string) => `//button[starts-with(normalize-space(.), "${say(key)}")]`;
const labelled = (key: string) => `//*[@aria-label="${say(key)}" or @id=//label[${named(say(key))}]/@for]`;
const place = (key: string) => `//nav//a[${named(say(key))}]`;
const row = (text: string) => `//main//a[contains(normalize-space(.), "${text}")]`;

test('first start, log, find, give files, look back, prepare a conversation, close, open again, still there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'besef-window-'));
  const driver = new Driver(besef);
  await driver.start(own(folder));
  try {
    const first = await driver.open('--vault', join(folder, 'vault'), '--today', TODAY);
    await startJournal(first);
    await log(first);
    await find(first);
    await giveFiles(first);
    await lookBack(first);
    await prepareConversation(first);
    await keepsToItself(first);
    await first.close();

    const again = await driver.open('--vault', join(folder, 'vault'), '--today', TODAY);
    await again.write(labelled('passphrase-current'), PASSPHRASE);
    await again.press(keys.enter);
    await again.find(row(TEXT));
    await again.close();

    await opensWhatItIsHanded(driver, folder);
    await goesOnInTheOneThatIsOpen(driver, folder);
  } finally {
    await driver.end();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** A double click on a file is an argument to the program. This one is none of Besef's, and that is said where files are opened. */
async function opensWhatItIsHanded(driver: Driver, folder: string): Promise<void> {
  const file = join(folder, 'zomaar.besef');
  writeFileSync(file, 'zomaar een tekst');
  const handed = await driver.open('--vault', join(folder, 'vault'), '--today', TODAY, file);
  await handed.write(labelled('passphrase-current'), PASSPHRASE);
  await handed.press(keys.enter);
  await handed.find(`//*[contains(., "${say('failure-not-sealed')}")]`);
  await handed.close();
}

/** Where no vault is named, a second Besef hands its file to the first, and ends. */
async function goesOnInTheOneThatIsOpen(driver: Driver, folder: string): Promise<void> {
  const first = await driver.open();
  await startJournal(first);
  const second = spawnSync(app, [join(folder, 'zomaar.besef')], { env: own(folder), timeout: 20_000 });
  expect(second.status, String(second.stderr)).toBe(0);
  await first.find(`//*[contains(., "${say('failure-not-sealed')}")]`);
  await first.close();
}

/** Where a journal lies that is nobody's but this test's. */
const own = (folder: string) => ({ ...process.env, HOME: folder, XDG_DATA_HOME: join(folder, 'own') });

async function startJournal(window: Window): Promise<void> {
  await window.find(heading('start-title'));
  await window.write(labelled('passphrase-new'), PASSPHRASE);
  await window.write(labelled('passphrase-again'), PASSPHRASE);
  await window.click(labelled('start-keep'));
  await window.click(button('start-create'));
}

async function log(window: Window): Promise<void> {
  await window.write(labelled('today-question'), TEXT);
  await window.click(button('kind-social'));
  await window.find(`//*[contains(., "${say('today-saved', { kind: 'social' })}")]`);
  await window.find(row(TEXT));
}

async function find(window: Window): Promise<void> {
  await window.press(keys.control, 'k');
  await window.write(`//input[@aria-label="${say('journal-search')}"]`, 'exit');
  await window.find('//mark');
}

/** Bytes go through doors of their own in the window, and its web view draws a PDF with nothing but the app's own code. */
async function giveFiles(window: Window): Promise<void> {
  await window.click(row(TEXT));
  await window.find('//article');
  await drop(window, text('brief.txt', 'Bewaard in het venster.'));
  await window.click(opened('brief.txt'));
  await window.find('//pre[contains(., "Bewaard in het venster.")]');
  await window.click(closes);
  await drop(window, pdf('nota.pdf'));
  await window.click(opened('nota.pdf'));
  await window.find('//canvas');
  expect(await until('the page is drawn', () => window.run<boolean>(`return (${isDrawn})()`))).toBe(true);
  await window.click(closes);
}

const opened = (name: string) => `//*[@role="button" and @aria-label="${say('attachment-open', { name })}"]`;
const closes = `//*[@role="dialog"]//button[@aria-label="${say('action-close')}"]`;

const isDrawn = () => {
  const canvas = document.querySelector('canvas')!;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  return data.some((value, at) => at % 4 === 0 && value < 100 && data[at + 3]! > 200);
};

async function drop(window: Window, { name, mimeType, buffer }: Given): Promise<void> {
  const dropped = `
    const [name, type, base64] = arguments;
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name, { type }));
    document.querySelector('article').dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));`;
  await window.run(dropped, name, mimeType, buffer.toString('base64'));
}

async function lookBack(window: Window): Promise<void> {
  await window.click(place('place-look-back'));
  await window.find('//h1//a');
}

/** Its sheet is set by the core, crosses as bytes through a door of its own, and is drawn. */
async function prepareConversation(window: Window): Promise<void> {
  await window.click(place('place-conversations'));
  await window.click(leadsTo('conversations-new'));
  await window.write(labelled('conversations-field-with'), 'Vera');
  await window.click(button('conversations-new-yes'));
  await window.click(leadsTo('conversations-view-sheet'));
  await window.find('//canvas');
  expect(await until('the sheet is drawn', () => window.run<boolean>(`return (${isDrawn})()`))).toBe(true);
}

const leadsTo = (key: string) => `//*[self::a or self::button][${named(say(key))}]`;

/** The policy holds in the window as well: no Tauri object for all, no code from a string, no way out. */
async function keepsToItself(window: Window): Promise<void> {
  expect(await window.run('return typeof window.__TAURI__')).toBe('undefined');
  const refused = 'try { new Function("return 1")(); return false } catch { return true }';
  expect(await window.run(refused)).toBe(true);
  const emit = 'return window.__TAURI_INTERNALS__.invoke("plugin:event|emit", { event: "besef" }).then(() => "allowed", () => "refused")';
  expect(await window.run(emit)).toBe('refused');
  await window.run('location.href = "https://example.org/"');
  expect(await window.run<string>('return location.href')).toMatch(/^tauri:\/\/localhost/);
}
