// Conversations, and what is printed.

import type { Conversation } from '../../../../ui/src/contract/contract.ts';
import { blank } from '../../../../ui/src/conversations/conversation.ts';
import { everything } from '../../../../ui/src/journal/query.ts';
import { type Host, PASSPHRASE } from '../host.ts';
import { expect } from '../test.ts';
import { heading, inSample, type Screens, type Visit } from './visit.ts';

/** A conversation about the sample's last months, with an agreement from the one before. */
async function someConversation(host: Host, more: Partial<Conversation> = {}): Promise<string> {
  const agreements = [{ what: 'Drie keer bij Samira gaan kijken', state: 'open' as const, by: '2026-10-31' }];
  await host.ask('add_conversation', { ...blank('development'), with: 'Vera', on: '2026-06-12', agreements });
  const filter = { ...everything(), highlight: true };
  const page = { offset: 0, limit: 3 };
  const { hits } = await host.ask('find', { words: '', filter, sort: 'newest', page, facets: false });
  const { note } = await host.ask('add_conversation', {
    ...blank('development'),
    with: 'Vera',
    on: '2026-12-03',
    period: { from: '2026-06-13', to: '2026-11-22' },
    picks: hits.map(({ id }) => ({ moment: id, part: 'moment', note: 'Hier begin ik mee.' })),
    proud: 'Dat ik **gevraagd** heb wat ik niet wist.',
    ...more,
  });
  return note.id;
}

const pages = async ({ page }: Visit) => expect(page.locator('canvas').first()).toBeVisible();

export const conversations: Screens = {
  'conversations, brand new': async ({ page, host, say }) => {
    await host.ask('create_vault', { passphrase: PASSPHRASE, keep_on_device: false });
    await page.goto(`${host.address}#/conversations`);
    await expect(page.getByText(say('conversations-empty'))).toBeVisible();
  },
  conversations: inSample(
    async ({ host }) => {
      await someConversation(host);
      return '#/conversations';
    },
    async ({ page }) => expect(page.getByRole('link', { name: /Vera/ }).first()).toBeVisible(),
  ),
  'a new conversation': inSample(() => '#/conversations/new', heading),
  'a conversation, prepared': inSample(
    async ({ host }) => `#/conversations/${await someConversation(host)}`,
    async ({ page, say }) => {
      await expect(page.getByLabel(say('conversations-pick-note')).first()).toBeVisible();
      await page.getByRole('button', { name: say('conversations-choose-moment') }).click();
      await expect(page.getByRole('button', { pressed: true }).first()).toBeVisible();
    },
  ),
  'a conversation led': inSample(
    async ({ host }) => `#/conversations/${await someConversation(host, { kind: 'leading' })}`,
    async ({ page, say }) => expect(page.getByRole('region', { name: say('paper-section-aim') })).toBeVisible(),
  ),
  'a sheet': inSample(async ({ host }) => `#/conversations/${await someConversation(host)}?view=sheet`, pages),
  'a sheet, as text': inSample(
    async ({ host }) => `#/conversations/${await someConversation(host)}?view=sheet`,
    async ({ page, say }) => {
      await page.getByRole('button', { name: say('report-as-text') }).click();
      await expect(page.getByRole('document').getByRole('heading').first()).toBeVisible();
    },
  ),
  'what was agreed': inSample(
    async ({ host }) => {
      const agreements = [{ what: 'Een les filmen', state: 'open' as const }];
      return `#/conversations/${await someConversation(host, { on: '2026-11-20', agreements })}`;
    },
    async ({ page, say }) =>
      expect(page.getByRole('button', { name: say('conversations-agree-goal') })).toBeVisible(),
  ),
  'a year of learning': inSample(() => '#/reports/year', pages),
  hours: inSample(() => '#/reports/hours', pages),
};
