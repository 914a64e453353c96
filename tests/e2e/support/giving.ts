// Giving files to Besef, in every way a person has.

import type { Page } from '@playwright/test';
import type { Given } from './files.ts';
import type { Host } from './host.ts';
import { expect } from './test.ts';
import type { Say } from './words.ts';

/** Opens a new moment. */
export async function openMoment(page: Page, host: Host, text: string): Promise<string> {
  const id = await host.log('social', text);
  await page.goto(`${host.address}#/journal/${id}`);
  await expect(page.locator('article')).toBeVisible();
  return id;
}

/** Picks files as with the system's own dialog. */
export async function pick(page: Page, say: Say, files: Given[]): Promise<void> {
  const offer = page.getByRole('button', { name: say('deepen-attachments'), exact: false }).first();
  if (!(await page.getByRole('button', { name: say('attachment-add') }).isVisible())) await offer.click();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: say('attachment-add') }).click();
  await (await choosing).setFiles(files);
}

/** Pastes or drops files on an element, as the browser tells of it. */
export async function give(page: Page, where: string, how: 'paste' | 'drop', files: Given[], words = ''): Promise<void> {
  const given = files.map(({ name, mimeType, buffer }) => ({ name, mimeType, base64: buffer.toString('base64') }));
  await page.locator(where).first().evaluate(
    (element, { how, given, words }) => {
      const data = new DataTransfer();
      for (const { name, mimeType, base64 } of given) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        data.items.add(new File([bytes], name, { type: mimeType }));
      }
      if (words) data.setData('text/plain', words);
      const told = { bubbles: true, cancelable: true };
      if (how === 'paste') element.dispatchEvent(new ClipboardEvent('paste', { ...told, clipboardData: data }));
      else element.dispatchEvent(new DragEvent('drop', { ...told, dataTransfer: data }));
    },
    { how, given, words },
  );
}

/** A file among those of a moment. */
export const file = (page: Page, say: Say, name: string) =>
  page.getByRole('button', { name: say('attachment-open', { name }), exact: true });
