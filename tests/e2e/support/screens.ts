// Every screen, and how to get there.

import type { Page } from '@playwright/test';
import { QUERY_WORDS, type Conversation, type Filter } from '../../../ui/src/contract/contract.ts';
import { blank } from '../../../ui/src/conversations/conversation.ts';
import { everything } from '../../../ui/src/journal/query.ts';
import { GROUPS } from '../../../ui/src/journal/deepen/groups.ts';
import { DEEP, openGroup } from './deepen.ts';
import { expect } from './test.ts';
import { PASSPHRASE, type Host } from './host.ts';
import { acquainted, openFile, sealed, someoneElse, someShared } from './sharing.ts';
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
  const filter: Filter = { ...everything(), step: 'any' };
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
  contacts: async ({ page, host, say, language }) => {
    await host.ask('create_vault', { passphrase: PASSPHRASE, keep_on_device: false });
    const other = await someoneElse('An Claes', language);
    await host.ask('name_myself', { name: 'Ruth Aerts' });
    await acquainted(host, other).finally(() => other.end());
    await page.goto(`${host.address}#/share/contacts`);
    await expect(page.getByRole('img', { name: say('share-card-qr') })).toBeVisible();
    await expect(page.getByText('An Claes').or(page.locator('textarea').first()).first()).toBeVisible();
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
