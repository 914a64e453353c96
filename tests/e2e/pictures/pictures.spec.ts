// The pictures of the README: the sample journal, on the day of every test, in Dutch.

import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Host } from '../support/host.ts';
import { acquainted, openFile, sealed, someoneElse, someShared } from '../support/sharing.ts';
import { expect, test } from '../support/test.ts';
import type { Say } from '../support/words.ts';

interface Scene {
  page: Page;
  host: Host;
  say: Say;
  size: string | undefined;
}

interface Picture {
  address: string;
  /** What is done on the screen before the picture is taken. */
  arrange?: (scene: Scene) => Promise<void>;
}

const WRITTEN =
  'Samen met de zorgcoördinator naar de toetsen van 3B gekeken. Zij vroeg wat ik met de fouten doe vóór ik punten geef.';

const pictures: Record<string, Picture> = {
  today: {
    address: '#/today',
    async arrange({ page, say }) {
      await page.getByLabel(say('today-question')).fill(WRITTEN);
      await expect(page.getByRole('button', { name: say('today-likely') })).toBeVisible();
    },
  },
  journal: {
    address: '#/journal?words=klas',
    async arrange({ page, say, size }) {
      const rows = page.getByRole('region', { name: say('place-journal') }).getByRole('link');
      await expect(rows.first()).toBeVisible();
      // Beside the list there is room for a moment; on a phone it would cover the list.
      if (size === 'desktop') await rows.filter({ hasText: 'Jonas' }).first().click();
    },
  },
  // The year that is over: there is more to see in it than in three months.
  'look-back': { address: '#/look-back?around=2026-03-01' },
  conversation: {
    address: '#/conversations',
    async arrange({ page, say }) {
      await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
      await expect(page.getByRole('heading', { name: say('paper-section-proud') })).toBeVisible();
    },
  },
  share: {
    address: '#/share',
    async arrange(scene) {
      const { page, say } = scene;
      await openSamiras(scene);
      await page.getByRole('button', { name: say('reading-comment-first') }).first().click();
      await page.getByRole('textbox').first().fill('Wat hield je tegen om dit eerder te vragen?');
      await page.getByRole('radio', { name: say('reading-sort-question'), exact: true }).check();
      await page.getByRole('button', { name: say('reading-comment-done') }).click();
    },
  },
};

/** A colleague's moments, shared with whoever keeps the sample journal. */
async function openSamiras({ page, host, say }: Scene): Promise<void> {
  const samira = await someoneElse('Samira', 'nl');
  try {
    await host.ask('name_myself', { name: 'Ruth' });
    const reader = await acquainted(samira, host);
    const moments = [
      await samira.log(
        'social',
        'Over het leerklimaat gepraat in de refter. We weten van elkaar wat we doen, niet hoe. Iemand stelde voor om één uur per maand vrij te houden en zonder verslag bij elkaar binnen te lopen.',
        { on: '2026-11-18', takeaway: 'Kijken zonder beoordelen is een andere vaardigheid dan feedback geven.' },
      ),
      await samira.log('individual', 'Vandaag de eerste vijf minuten niets gezegd en alleen gewezen. Het werd stiller dan met roepen.', {
        on: '2026-11-20',
      }),
    ];
    const note = 'Dit zijn de momenten waar ik het met je over wil hebben.';
    const file = await sealed(samira, await someShared(samira, moments, { contact: reader.id, note }));
    await openFile(page, host, say, file);
    await expect(page.getByRole('article')).toBeVisible();
  } finally {
    await samira.end();
  }
}

for (const [name, { address, arrange }] of Object.entries(pictures)) {
  test(name, async ({ host, page, say }, { project }) => {
    const [size, appearance] = project.name.split('-');
    await host.ask('open_sample', {});
    await page.goto(host.address + address);
    await arrange?.({ page, host, say, size });
    await settled(page);
    const file = [name, size, appearance === 'dark' && 'dark'].filter(Boolean).join('-');
    await page.screenshot({ path: join(import.meta.dirname, `${file}.png`), animations: 'disabled', caret: 'hide' });
  });
}

/** Letters in their own shapes, and nothing still on its way. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator('.indexing')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
}
