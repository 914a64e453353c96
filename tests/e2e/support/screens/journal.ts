// The journal, and one moment of it.

import { type Filter, QUERY_WORDS } from '../../../../ui/src/contract/contract.ts';
import { everything } from '../../../../ui/src/journal/query.ts';
import { GROUPS } from '../../../../ui/src/journal/deepen/groups.ts';
import { DEEP, openGroup } from '../deepen.ts';
import { PASSPHRASE } from '../host.ts';
import { sealed, someShared } from '../sharing.ts';
import { expect } from '../test.ts';
import { inSample, row, type Screens, SEARCHED, type Visit } from './visit.ts';

/** The moment and the list behind it, which has nothing to Tab to before its rows are there. */
const reading = async (visit: Visit) => {
  await expect(visit.page.locator('article')).toBeVisible();
  await expect(visit.page.locator('a.row')).not.toHaveCount(0);
};

/** A moment with a next step and, in the sample, much else; perhaps one that words were found in. */
async function richMoment({ host }: Visit, words = ''): Promise<string> {
  const filter: Filter = { ...everything(), step: 'any' };
  const page = { offset: 0, limit: 1 };
  const { hits } = await host.ask('find', { words, filter, sort: 'newest', page, facets: false });
  return `#/journal/${hits[0]!.id}${words === '' ? '' : `?words=${words}`}`;
}

export const journal: Screens = {
  journal: inSample(() => '#/journal', row),
  'journal, brand new': async (visit) => {
    await visit.host.ask('create_vault', { passphrase: PASSPHRASE, keep_on_device: false });
    await visit.page.goto(`${visit.host.address}#/journal`);
    await expect(visit.page.getByText(visit.say('journal-empty-title'))).toBeVisible();
  },
  'journal, searched': inSample(({ language }) => `#/journal?words=${SEARCHED[language]}`, row),
  'journal, nothing found': inSample(
    () => '#/journal?words=zeppelin+olifant',
    async ({ page, say }) => expect(page.getByText(say('journal-none-title'))).toBeVisible(),
  ),
  'journal, narrowed': inSample(
    ({ language }) => `#/journal?words=${SEARCHED[language]}+${QUERY_WORDS[language].since}:2026`,
    async (visit) =>
      expect(visit.page.getByRole('figure'))
        .toBeVisible()
        .then(() => row(visit)),
  ),
  'journal, how to go on': inSample(
    () => '#/journal',
    async ({ page, say, language }) => {
      await page.getByRole('combobox', { name: say('journal-search') }).fill(`${QUERY_WORDS[language].kind}:`);
      await expect(page.getByRole('option').first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
    },
  ),
  'a moment': inSample((visit) => richMoment(visit), reading),
  'a moment, deepened': async (visit) => {
    const { page, host, say } = visit;
    await host.ask('create_vault', { passphrase: PASSPHRASE, keep_on_device: false });
    const id = await host.log('formal', 'Studiedag over formatief evalueren.', DEEP);
    await page.goto(`${host.address}#/journal/${id}`);
    await reading(visit);
    for (const name of GROUPS) await openGroup(page, say, name);
  },
  'a moment, reflected on': async (visit) => {
    const { page, host, say } = visit;
    await host.ask('create_vault', { passphrase: PASSPHRASE, keep_on_device: false });
    const id = await host.log('formal', 'Studiedag over formatief evalueren.', { reflection: DEEP.reflection ?? null });
    await page.goto(`${host.address}#/journal/${id}`);
    await reading(visit);
    const part = await openGroup(page, say, 'reflection');
    await part.getByText(say('deepen-reflection-earlier')).click();
  },
  'a moment, its versions': async (visit) => {
    const { page, host, say } = visit;
    await host.ask('create_vault', { passphrase: PASSPHRASE, keep_on_device: false });
    const id = await host.log('formal', 'Studiedag over formatief evalueren.', { takeaway: 'Eerst de fouten.' });
    await host.ask('edit_moment', { id, set: { takeaway: 'Eerst de fouten, dan de punten.', minutes: 40 } });
    await page.goto(`${host.address}#/journal/${id}`);
    await reading(visit);
    await page.getByRole('button', { name: say('journal-versions', { count: 2 }) }).click();
    await expect(page.locator('ins').first()).toBeVisible();
  },
  'a moment, found': inSample(
    (visit) => richMoment(visit, SEARCHED[visit.language]),
    async (visit) => {
      await reading(visit);
      await expect(visit.page.locator('article mark').first()).toBeVisible();
    },
  ),
  'a moment, written in': inSample(
    (visit) => richMoment(visit),
    async (visit) => {
      await reading(visit);
      await visit.page.getByRole('button', { name: visit.say('journal-edit-text') }).click();
      await expect(visit.page.getByRole('toolbar', { name: visit.say('write-tools') })).toBeVisible();
    },
  ),
  'a moment, spoken about': async ({ page, host, say }) => {
    await host.ask('create_vault', { passphrase: PASSPHRASE, keep_on_device: false });
    const said = { on: '2026-11-20', sort: 'question', support: 'network', about: null } as const;
    const remarks = [
      { ...said, id: '0190b5c8-0000-7000-8000-000000000801', by: 'coach', text: 'Wat hield je tegen om het te vragen?' },
      { ...said, id: '0190b5c8-0000-7000-8000-000000000802', by: 'learner', text: 'Ik dacht dat het raar zou lijken.' },
    ] as const;
    const threads = [{ with: 'Vera Maes', contact: null, remarks: [...remarks], used: true }];
    const id = await host.log('social', 'Gepraat over hoe zij een les opent.', { threads });
    await sealed(host, await someShared(host, [id], { reader: 'Vera Maes' }), {
      passphrase: 'regen-dak-fiets-melk-zon-brug',
    });
    await host.ask('edit_moment', { id, set: { takeaway: 'Vragen staat vrij.' } });
    await page.goto(`${host.address}#/journal/${id}`);
    await expect(page.getByRole('region', { name: say('share-was-shared') })).toContainText('Vera Maes');
    await page.getByRole('region', { name: say('share-was-shared') }).scrollIntoViewIfNeeded();
  },
  'leaving by a link': inSample(
    async ({ host }) => {
      const id = await host.log('resource', '- [het stuk](https://besef.example)\n\n> gezegd');
      return `#/journal/${id}`;
    },
    async ({ page, say }) => {
      await page.locator('article').getByRole('link', { name: 'het stuk' }).click();
      await expect(page.getByRole('alertdialog', { name: say('link-title') })).toBeVisible();
    },
  ),
};
