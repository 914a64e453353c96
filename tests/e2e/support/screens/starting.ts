// Starting, and Today.

import { PASSPHRASE } from '../host.ts';
import { expect } from '../test.ts';
import { heading, inSample, row, type Screens } from './visit.ts';

export const starting: Screens = {
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
  'today, templates': inSample(
    () => '#/today',
    async ({ host, page, say }) => {
      await host.ask('add_template', { name: 'Terugblik', text: 'Wat nu?', kind: null });
      await page.getByLabel(say('today-question')).fill('**Een** begin');
      await page.getByRole('button', { name: say('today-templates') }).click();
      await expect(page.getByLabel(say('today-template-name'))).toBeVisible();
    },
  ),
  'coming back': inSample(() => '#/due', row),
};
