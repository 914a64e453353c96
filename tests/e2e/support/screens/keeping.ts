// Settings, the bin, and what was done.

import { expect } from '../test.ts';
import { heading, inSample, type Screens } from './visit.ts';

export const keeping: Screens = {
  settings: inSample(() => '#/settings', heading),
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
