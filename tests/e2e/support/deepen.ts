// The groups of an opened moment: opening one, finding it again, and what may stand in all of them.

import type { Locator, Page } from '@playwright/test';
import type { Content } from '../../../ui/src/contract/contract.ts';
import type { Say } from './words.ts';

/** A group that is drawn: it holds something, or was opened. */
export function group(page: Page, say: Say, name: string): Locator {
  return page.getByRole('region', { name: say(`deepen-${name}`), exact: true });
}

/** Opens a group, on offer or drawn already. */
export async function openGroup(page: Page, say: Say, name: string): Promise<Locator> {
  const title = { name: say(`deepen-${name}`), exact: true };
  const drawn = group(page, say, name);
  if (await drawn.isVisible()) await drawn.getByRole('button', title).click();
  else await page.getByRole('group', { name: say('journal-deepen') }).getByRole('button', title).click();
  return drawn;
}

/** Something in nearly every field. */
export const DEEP: Partial<Content> = {
  takeaway: 'Eerst laten denken, dan pas vragen.',
  changed: { knowing: 'Wachttijd is werk.', feeling: 'Rustiger.', doing: 'Ik tel tot vijf.', intending: null },
  highlight: true,
  people: [
    { name: 'An Peeters', role: 'gave_feedback', feedback: { asked: true, used: null } },
    { name: 'Bart', role: null, feedback: null },
  ],
  sources: [{ title: 'Visible learning', author: 'Hattie, J.', address: 'https://voorbeeld.be/boek', medium: 'book' }],
  training: {
    title: 'Formatief evalueren in de praktijk',
    provider: 'Pedagogische begeleiding',
    hours: 6,
    certificate: true,
    interaction: true,
    cases: false,
    partner: 'Bart',
    plan: 'Wisbordjes in 3B.',
    support: 'Een set bordjes.',
  },
  next_step: { what: 'Wisbordjes uitproberen', by: '2026-12-01', state: 'open', outcome: null, settled_on: null },
  tags: ['evaluatie'],
  standards: ['opvoeder'],
  intention: 'planned',
  activities: ['followed_training', 'practised'],
  minutes: 360,
  visibility: 'shareable',
  reflection: {
    model: 'what_so_what_now_what',
    answers: [{ step: 0, text: 'Twee derde had het fout.', asked: null }],
    earlier: [{ model: 'gibbs', answers: [{ step: 1, text: 'Betrapt.', asked: null }] }],
  },
};
