// Looking back, and what is kept of it.

import { type Host, PASSPHRASE } from '../host.ts';
import { expect } from '../test.ts';
import { heading, inSample, type Screens } from './visit.ts';

/** A look-back on the sample's last week, and if so asked one that is rounded off with something chosen. */
async function someReview(host: Host, finished = false): Promise<string> {
  const period = { from: '2026-11-16', to: '2026-11-22' };
  const { note } = await host.ask('add_review', { sort: 'week', period, kept: [] });
  if (!finished) return note.id;
  const { moments } = await host.ask('review', { id: note.id });
  const set = { kept: [moments[0]!.id], takeaway: 'Stilte werkt.', finished_on: '2026-11-22' };
  await host.ask('edit_review', { id: note.id, set });
  await host.ask('choose_one', { what: 'Elke les met stilte beginnen', as: 'goal', review: note.id, period });
  return note.id;
}

export const lookingBack: Screens = {
  'look back': inSample(() => '#/look-back', heading),
  'look back, a whole year as tables': inSample(
    () => '#/look-back?span=school-year&around=2026-05-01',
    async ({ page, say }) => {
      const buttons = page.getByRole('button', { name: say('look-back-as-table') });
      await expect(buttons.first()).toBeVisible();
      while ((await buttons.count()) > 0) await buttons.first().click();
      await page.getByRole('button', { name: say('look-back-asks-why') }).first().click();
    },
  ),
  'look back, brand new': async ({ page, host, say }) => {
    await host.ask('create_vault', { passphrase: PASSPHRASE, keep_on_device: false });
    await page.goto(`${host.address}#/look-back`);
    await expect(page.getByRole('link', { name: say('look-back-empty-action') })).toBeVisible();
  },
  'look back, one thing chosen': inSample(
    () => '#/look-back',
    async ({ page, say }) => {
      const card = page.getByRole('region', { name: say('look-back-choose') });
      await card.getByRole('textbox').fill('Bij Lotte gaan kijken');
      await card.getByRole('button', { name: say('look-back-choose-by-own') }).click();
      await expect(card.getByRole('button', { name: say('look-back-choose-yes') })).toBeVisible();
    },
  ),
  'a walk': inSample(
    async ({ host }) => `#/reviews/${await someReview(host)}`,
    async ({ page, say }) => expect(page.getByLabel(say('deepen-takeaway-line'))).toBeVisible(),
  ),
  'the end of a walk': inSample(
    async ({ host }) => `#/reviews/${await someReview(host)}`,
    async ({ page, say }) => {
      await page.getByRole('button', { name: say('review-keep') }).click();
      const next = page.getByRole('button', { name: say('review-next') });
      await expect(next).toBeVisible();
      while (await next.isVisible()) await next.click();
      await expect(page.getByRole('button', { name: say('review-finish') })).toBeVisible();
    },
  ),
  'a kept look-back': inSample(
    async ({ host }) => `#/reviews/${await someReview(host, true)}`,
    async ({ page, say }) => expect(page.getByRole('link', { name: say('review-figures') })).toBeVisible(),
  ),
  'kept look-backs': inSample(
    async ({ host }) => {
      await someReview(host, true);
      return '#/reviews';
    },
    async ({ page }) => expect(page.locator('a[href^="#/reviews/"]').first()).toBeVisible(),
  ),
};
