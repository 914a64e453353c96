// Two people who share: each with a vault of their own, and files that go from one to the other.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Shared } from '../../../ui/src/contract/contract.ts';
import { begunWith } from '../../../ui/src/share/share.ts';
import type { Given } from './files.ts';
import { Host, PASSPHRASE } from './host.ts';
import { expect } from './test.ts';
import type { Language, Say } from './words.ts';

/** A Besef of someone else, in the same language, with a name on their card. */
export async function someoneElse(name: string, language: Language): Promise<Host> {
  const host = new Host();
  await host.start();
  const { preferences } = await host.ask('status', {});
  await host.ask('set_preferences', { ...preferences, language });
  await host.ask('create_vault', { passphrase: PASSPHRASE, keep_on_device: false });
  await host.ask('name_myself', { name });
  return host;
}

/** Makes two people each other's contact. */
export async function acquainted(one: Host, other: Host): Promise<{ id: string }> {
  const [own, theirs] = [await one.ask('own_card', {}), await other.ask('own_card', {})];
  await other.ask('add_contact', { text: own.card, name: '' });
  const { note } = await one.ask('add_contact', { text: theirs.card, name: '' });
  return note;
}

/** An extract of moments, not yet left. */
export async function someShared(host: Host, moments: string[], more: Partial<Shared> = {}): Promise<string> {
  const { note } = await host.ask('add_shared', { ...begunWith(moments), ...more });
  return note.id;
}

/** What leaves, as a file: sealed as it stands now. */
export async function sealed(
  host: Host,
  id: string,
  how: { passphrase?: string; as_page?: boolean; name?: string } = {},
): Promise<Given> {
  const { stamp } = await host.ask('shared', { id });
  const { passphrase, as_page = false, name = as_page ? 'leermomenten.html' : 'leermomenten.besef' } = how;
  const extract = { id, stamp, as_page, ...(passphrase ? { passphrase } : {}) };
  return { name, mimeType: 'application/octet-stream', buffer: await left(host, { extract }) };
}

async function left(host: Host, leaving: unknown): Promise<Buffer> {
  const response = await fetch(new URL('leave', host.address), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Besef': '1' },
    body: JSON.stringify(leaving),
  });
  if (!response.ok) throw new Error(`leave: ${await response.text()}`);
  return Buffer.from(await response.arrayBuffer());
}

/** The bytes of the file that a press of a button saves. */
export async function savedBy(page: Page, button: string): Promise<Given> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const download = await coming;
  const buffer = readFileSync(await download.path());
  return { name: download.suggestedFilename(), mimeType: 'application/octet-stream', buffer };
}

/** Opens a file as a person does, at the place where things are shared. */
export async function openFile(page: Page, host: Host, say: Say, file: Given): Promise<void> {
  await page.goto(`${host.address}#/share`);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: say('share-open') }).click();
  await (await choosing).setFiles(file);
}

/** Goes through the preview to the sealing. */
export async function seePreview(page: Page, say: Say): Promise<void> {
  await page.getByRole('link', { name: say('share-step-preview'), exact: true }).click();
  await expect(page.getByText(say('share-preview-end'))).toBeAttached();
  await page.getByRole('link', { name: say('share-on-to-seal') }).click();
}
