// The review ritual: a guided walk through a period, left and gone on with at will, that ends in a kept look-back.

import type { Page } from '@playwright/test';
import type { Host } from '../support/host.ts';
import { expect, test } from '../support/test.ts';
import type { Say } from '../support/words.ts';

const TEXTS = ['Maandag begon ik met stilte.', 'An keek mee in mijn les.', 'Een stuk over feedback gelezen.'];

async function aWeek(host: Host): Promise<void> {
  for (const [i, text] of TEXTS.entries()) await host.log('social', text, { on: `2026-11-${16 + i}` });
}

async function begin(page: Page, host: Host, say: Say): Promise<void> {
  await page.goto(`${host.address}#/look-back`);
  await page.getByRole('button', { name: say('review-offer', { sort: 'week', count: 3 }) }).click();
  await expect(page.getByText(say('review-at', { at: 1, of: 3 }))).toBeVisible();
}

const onlyReview = async (host: Host) => {
  const { kept } = await host.ask('reviews', {});
  return kept[0]?.review.content;
};

test('a week is walked through, gone on with after a reload, and kept', async ({ open, host, say }) => {
  await aWeek(host);
  await begin(open, host, say);
  await expect(open.getByRole('article')).toContainText(TEXTS[0]!);
  await open.getByRole('button', { name: say('review-keep') }).click();
  await open.getByRole('button', { name: say('review-next') }).click();
  await expect(open.getByRole('article')).toContainText(TEXTS[1]!);
  await open.getByRole('button', { name: say('deepen-highlight') }).click();
  await open.getByLabel(say('deepen-takeaway-line')).fill('Vaker iemand binnenlaten.');
  await expect(open.getByText(say('journal-kept'), { exact: true })).toBeVisible();
  await open.reload();
  await expect(open.getByText(say('review-at', { at: 2, of: 3 }))).toBeVisible();
  await expect(open.getByLabel(say('deepen-takeaway-line'))).toHaveValue('Vaker iemand binnenlaten.');
  await open.getByRole('button', { name: say('review-next') }).click();
  await open.getByRole('button', { name: say('review-next') }).click();
  await expect(open.getByText(TEXTS[0]!)).toBeVisible();
  await open.getByLabel(say('review-takeaway', { sort: 'week' })).fill('Stilte werkt.');
  const choice = open.getByRole('region', { name: say('look-back-choose') });
  await choice.getByRole('textbox').fill('Elke les met stilte beginnen');
  await choice.getByRole('button', { name: say('look-back-choose-yes') }).click();
  await expect(choice.getByRole('link', { name: say('look-back-chosen-show') })).toBeVisible();
  await open.getByRole('button', { name: say('review-finish') }).click();
  await expect(open.getByText(say('review-chose'))).toBeVisible();
  await expect(open.getByRole('link', { name: 'Elke les met stilte beginnen' })).toBeVisible();
  expect(await onlyReview(host)).toMatchObject({ takeaway: 'Stilte werkt.', finished_on: '2026-11-22' });
});

test('with the keyboard alone', async ({ open, host, say }) => {
  await aWeek(host);
  await begin(open, host, say);
  await open.keyboard.press('j');
  await expect(open.getByText(say('review-at', { at: 2, of: 3 }))).toBeVisible();
  await open.keyboard.press('ArrowRight');
  await expect(open.getByText(say('review-at', { at: 3, of: 3 }))).toBeVisible();
  await open.keyboard.press('k');
  await open.keyboard.press('ArrowLeft');
  await expect(open.getByText(say('review-at', { at: 1, of: 3 }))).toBeVisible();
  await open.keyboard.press('Escape');
  await expect(open).toHaveURL(/#\/look-back/);
  await expect(open.getByRole('link', { name: say('review-go-on', { sort: 'week', count: 3 }) })).toBeVisible();
});

test('what is kept can be let go of, and taken back', async ({ open, host, say }) => {
  await aWeek(host);
  await begin(open, host, say);
  const keep = open.getByRole('button', { name: say('review-keep') });
  await keep.click();
  await expect(keep).toHaveAttribute('aria-pressed', 'true');
  await open.getByRole('button', { name: say('action-undo') }).click();
  await expect(keep).toHaveAttribute('aria-pressed', 'false');
});

test('a kept look-back is deleted, and comes back', async ({ open, host, say }) => {
  await aWeek(host);
  const period = { from: '2026-11-16', to: '2026-11-22' };
  const review = { sort: 'week' as const, period, kept: [], finished_on: '2026-11-22', takeaway: 'Stilte werkt.' };
  const { note } = await host.ask('add_review', review);
  await open.goto(`${host.address}#/reviews/${note.id}`);
  await open.getByRole('button', { name: say('review-delete') }).click();
  await expect(open).toHaveURL(/#\/look-back/);
  expect(await onlyReview(host)).toBeUndefined();
  await open.getByRole('button', { name: say('action-undo') }).click();
  await expect(open.getByRole('region', { name: say('place-reviews') })).toContainText('Stilte werkt.');
});

test('its figures are one link away', async ({ open, host, say }) => {
  await aWeek(host);
  const period = { from: '2026-11-16', to: '2026-11-22' };
  const { note } = await host.ask('add_review', { sort: 'week', period, kept: [], finished_on: '2026-11-22' });
  await open.goto(`${host.address}#/reviews/${note.id}`);
  await open.getByRole('link', { name: say('review-figures') }).click();
  await expect(open).toHaveURL(/#\/look-back\?span=week&around=2026-11-16/);
  await expect(open.getByRole('heading', { level: 1 })).toBeVisible();
});

test('any period can be walked through', async ({ open, host, say }) => {
  await aWeek(host);
  await open.goto(`${host.address}#/look-back?from=2026-11-10&to=2026-11-17`);
  await open.getByRole('button', { name: say('review-own') }).click();
  await expect(open.getByText(say('review-at', { at: 1, of: 2 }))).toBeVisible();
});
