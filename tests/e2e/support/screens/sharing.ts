// Sharing: what leaves, what others share, and who they are.

import { everything } from '../../../../ui/src/journal/query.ts';
import { type Host, PASSPHRASE } from '../host.ts';
import { acquainted, openFile, sealed, someoneElse, someShared } from '../sharing.ts';
import { expect } from '../test.ts';
import { inSample, type Screens, type Visit } from './visit.ts';

/** Two moments of the sample and what the learner is about to share of them. */
async function twoShared(host: Host, more: Parameters<typeof someShared>[2] = {}): Promise<string> {
  const page = { offset: 0, limit: 2 };
  const { hits } = await host.ask('find', { words: '', filter: everything(), sort: 'newest', page, facets: false });
  const note = 'Ik twijfel of dit genoeg is.';
  const questions = ['Welk patroon zie jij?'];
  return someShared(
    host,
    hits.map(({ id }) => id),
    { reader: 'Vera', note, questions, until: '2027-06-30', ...more },
  );
}

/** Something of a colleague that was just opened, or what they sent back. */
async function fromColleague({ host, page, say, language }: Visit): Promise<void> {
  const other = await someoneElse('An Claes', language);
  try {
    const id = await other.log('social', 'Bij een collega gaan kijken hoe zij een les opent.', { takeaway: 'Wachten.' });
    const { card } = await host.ask('own_card', {});
    const { note } = await other.ask('add_contact', { text: card, name: 'Ruth' });
    const file = await sealed(other, await someShared(other, [id], { contact: note.id }));
    await openFile(page, host, say, file);
    await expect(page.getByRole('article')).toBeVisible();
  } finally {
    await other.end();
  }
}

export const sharing: Screens = {
  'share, brand new': async ({ page, host, say }) => {
    await host.ask('create_vault', { passphrase: PASSPHRASE, keep_on_device: false });
    await page.goto(`${host.address}#/share`);
    await expect(page.getByText(say('share-mine-empty'))).toBeVisible();
  },
  share: inSample(
    async (visit) => {
      await twoShared(visit.host);
      await fromColleague(visit);
      return '#/share';
    },
    async ({ page, say }) => expect(page.getByText(say('share-for', { name: 'Vera' })).first()).toBeVisible(),
  ),
  'sharing, chosen': inSample(
    async ({ host }) => `#/share/${await twoShared(host)}?step=choose`,
    async ({ page, say }) => expect(page.getByText(say('share-moments-picked', { count: 2 }))).toBeVisible(),
  ),
  'sharing, left out': inSample(
    async ({ host }) => {
      const id = await host.log('social', 'Met Jonas Vermeulen over zijn dyslexie gepraat.');
      return `#/share/${await someShared(host, [id], { hidden: ['De Wilg'] })}?step=redact`;
    },
    async ({ page, say }) => expect(page.getByRole('region', { name: say('share-noticed') })).toBeVisible(),
  ),
  'sharing, seen': inSample(
    async ({ host }) => `#/share/${await twoShared(host)}?step=preview`,
    async ({ page, say }) => expect(page.getByRole('link', { name: say('share-on-to-seal') })).toBeAttached(),
  ),
  'sharing, sealed with words': inSample(
    async ({ host }) => `#/share/${await twoShared(host)}?step=preview`,
    async ({ page, say }) => {
      await page.getByRole('link', { name: say('share-on-to-seal') }).click();
      await expect(page.getByRole('button', { name: say('share-seal') })).toBeEnabled();
    },
  ),
  'what was shared': inSample(
    async ({ host }) => {
      const id = await twoShared(host);
      await sealed(host, id, { passphrase: 'regen-dak-fiets-melk-zon-brug' });
      return `#/share/${id}`;
    },
    async ({ page, say }) => expect(page.getByText(say('share-what-left'))).toBeVisible(),
  ),
  'what someone else shared': async (visit) => {
    await visit.host.ask('open_sample', {});
    await fromColleague(visit);
  },
  contacts: async ({ page, host, say, language }) => {
    await host.ask('create_vault', { passphrase: PASSPHRASE, keep_on_device: false });
    const other = await someoneElse('An Claes', language);
    await host.ask('name_myself', { name: 'Ruth Aerts' });
    await acquainted(host, other).finally(() => other.end());
    await page.goto(`${host.address}#/share/contacts`);
    await expect(page.getByRole('img', { name: say('share-card-qr') })).toBeVisible();
    await expect(page.getByText('An Claes').or(page.locator('textarea').first()).first()).toBeVisible();
  },
};
