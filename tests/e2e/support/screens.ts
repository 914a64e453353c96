// Every screen, and how to get there.

import type { Page } from '@playwright/test';
import { QUERY_WORDS, type Filter } from '../../../ui/src/contract/contract.ts';
import { GROUPS } from '../../../ui/src/journal/deepen/groups.ts';
import { DEEP, openGroup } from './deepen.ts';
import { expect } from './test.ts';
import { PASSPHRASE, type Host } from './host.ts';
import type { Language, Say } from './words.ts';

/** A word that stands in many moments of the sample. */
const SEARCHED = { nl: 'klas', en: 'class' };

interface Visit {
  page: Page;
  host: Host;
  say: Say;
  language: Language;
}

/** A screen that stands on an address of the sample journal. */
const inSample = (address: (visit: Visit) => string | Promise<string>, settled: (visit: Visit) => Promise<void>) => {
  return async (visit: Visit): Promise<void> => {
    await visit.host.ask('open_sample', {});
    await visit.page.goto(visit.host.address + (await address(visit)));
    await settled(visit);
  };
};

const heading = async ({ page }: Visit) => expect(page.getByRole('heading').first()).toBeVisible();
const row = async ({ page }: Visit) => expect(page.locator('a[href^="#/journal/"]').first()).toBeVisible();

/** The moment and the list behind it, which has nothing to Tab to before its rows are there. */
const reading = async (visit: Visit) => {
  await expect(visit.page.locator('article')).toBeVisible();
  await expect(visit.page.locator('a.row')).not.toHaveCount(0);
};

/** A moment with a next step and, in the sample, much else; perhaps one that words were found in. */
async function richMoment({ host }: Visit, words = ''): Promise<string> {
  const filter: Filter = { kinds: [], people: [], tags: [], step: 'any', highlight: false, mistake: false };
  const page = { offset: 0, limit: 1 };
  const { hits } = await host.ask('find', { words, filter, sort: 'newest', page, facets: false });
  return `#/journal/${hits[0]!.id}${words === '' ? '' : `?words=${words}`}`;
}

/** The name that most moments bear. */
async function theName({ host }: Visit): Promise<string> {
  const { people } = await host.ask('names', {});
  return `#/names/people?name=${encodeURIComponent(people[0]!.name)}`;
}

/** A goal with something in every field. */
async function someGoal(host: Host): Promise<string> {
  const { note } = await host.ask('add_goal', {
    name: 'Rustiger beginnen aan een les',
    why: 'De eerste vijf minuten bepalen de rest.',
    by: '2027-01-31',
    support: { network: 'Samira kent iemand die dit al doet.' },
    state: 'reached',
    outcome: 'Het lukt op maandag.',
    settled_on: '2026-11-20',
  });
  return note.id;
}

export const screens: Record<string, (visit: Visit) => Promise<void>> = {
  'first start': async (visit) => {
    await visit.page.goto(visit.host.address);
    await heading(visit);
  },
  unlock: async (visit) => {
    await visit.host.ask('create_vault', { passphrase: PASSPHRASE, keep_on_device: false });
    await visit.host.ask('lock', {});
    await visit.page.goto(visit.host.address);
    await heading(visit);
  },
  'today, brand new': async (visit) => {
    await visit.host.ask('create_vault', { passphrase: PASSPHRASE, keep_on_device: false });
    await visit.page.goto(visit.host.address);
    await expect(visit.page.getByLabel(visit.say('today-question'))).toBeVisible();
  },
  today: inSample(() => '#/today', row),
  'coming back': inSample(() => '#/due', row),
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
  'today, templates': inSample(
    () => '#/today',
    async ({ host, page, say }) => {
      await host.ask('add_template', { name: 'Terugblik', text: 'Wat nu?', kind: null });
      await page.getByLabel(say('today-question')).fill('**Een** begin');
      await page.getByRole('button', { name: say('today-templates') }).click();
      await expect(page.getByLabel(say('today-template-name'))).toBeVisible();
    },
  ),
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
  'look back': inSample(() => '#/look-back', heading),
  settings: inSample(() => '#/settings', heading),
  names: inSample(
    () => '#/names/people',
    async ({ page, say }) => expect(page.getByRole('searchbox', { name: say('names-filter') })).toBeVisible(),
  ),
  'a name': inSample(
    theName,
    async ({ page }) => expect(page.locator('a.row').first()).toBeVisible(),
  ),
  'a name, renamed': inSample(
    theName,
    async ({ page, say, host }) => {
      const name = (await host.ask('names', {})).people[1]!.name;
      await page.getByRole('button', { name: say('names-rename'), exact: true }).click();
      await page.getByLabel(say('names-rename-label')).fill(name);
      await expect(page.getByText(say('names-rename-exists', { name }))).toBeVisible();
    },
  ),
  'a name, merged': inSample(
    theName,
    async ({ page, say }) => {
      await page.getByRole('button', { name: say('names-merge-with') }).click();
      await page.getByRole('combobox', { name: say('names-merge-other') }).click();
      await page.getByRole('option').first().click();
      await expect(page.getByRole('radio')).toHaveCount(2);
    },
  ),
  goals: inSample(
    async ({ host }) => {
      await someGoal(host);
      await host.ask('add_goal', { name: 'Vaker feedback vragen', by: '2027-03-01', support: {}, state: 'open' });
      return '#/goals';
    },
    async ({ page }) => expect(page.locator('a[href^="#/goals/"]').first()).toBeVisible(),
  ),
  'a goal': inSample(
    async ({ host }) => `#/goals/${await someGoal(host)}`,
    async ({ page, say }) => expect(page.getByLabel(say('goals-field-why'), { exact: true })).toBeVisible(),
  ),
  'a goal, a moment to add': inSample(
    async ({ host }) => `#/goals/${await someGoal(host)}`,
    async ({ page, say }) => {
      await page.getByRole('button', { name: say('goals-evidence-add') }).click();
      await expect(page.getByRole('alertdialog').getByRole('listitem').first()).toBeVisible();
    },
  ),
  'goals, brand new': async ({ page, host, say }) => {
    await host.ask('create_vault', { passphrase: PASSPHRASE, keep_on_device: false });
    await page.goto(`${host.address}#/goals`);
    await expect(page.getByText(say('goals-empty-title'))).toBeVisible();
  },
  bin: inSample(
    async (visit) => {
      const id = await visit.host.log('social', 'Een moment dat weg mag.');
      await visit.host.ask('delete_moment', { id });
      return '#/bin';
    },
    async ({ page, say }) =>
      expect(page.getByRole('button', { name: say('going-back-empty-bin') })).toBeVisible(),
  ),
  history: inSample(
    async ({ host }) => {
      await host.log('social', 'Een eerste stap.');
      await host.ask('undo', { operation: null });
      await host.log('social', 'Een tweede stap.');
      return '#/history';
    },
    async ({ page }) => expect(page.getByRole('listitem').first()).toBeVisible(),
  ),
};
