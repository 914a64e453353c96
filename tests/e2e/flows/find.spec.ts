// Finding what was written.

import { expect, test } from '../support/test.ts';

test('results come as one types, with the hits marked', async ({ open, host, say }) => {
  await host.log('social', 'An gaf me raad over de gouden weken.');
  await host.log('resource', 'Een boek over rekenen gelezen.');
  await open.goto(`${host.address}#/journal`);
  await open.getByRole('combobox', { name: say('journal-search') }).pressSequentially('gouden we');
  const hit = open.getByRole('link', { name: 'gouden weken' });
  await expect(hit).toBeVisible();
  await expect(hit.locator('mark')).toHaveText(['gouden', 'weken']);
  await expect(open.getByRole('link', { name: 'rekenen' })).toBeHidden();
});

test('a filter narrows, stands in the address, and can be taken away', async ({ open, host, say }) => {
  await host.log('social', 'Met An overlegd.');
  await host.log('formal', 'Studiedag over taal.');
  await open.goto(`${host.address}#/journal`);
  await open.getByRole('button', { name: say('journal-filter-kind'), exact: true }).click();
  await open.getByRole('checkbox', { name: say('kind-formal') }).check();
  await open.keyboard.press('Escape');
  await expect(open.getByRole('link', { name: 'Studiedag over taal.' })).toBeVisible();
  await expect(open.getByRole('link', { name: 'Met An overlegd.' })).toBeHidden();

  await open.reload();
  await expect(open.getByRole('link', { name: 'Met An overlegd.' })).toBeHidden();
  const filter = say('journal-filter-remove', { what: say('kind-formal-full') });
  await open.getByRole('button', { name: filter }).click();
  await expect(open.getByRole('link', { name: 'Met An overlegd.' })).toBeVisible();
});

test('nothing found says what was looked for, and offers everything', async ({ open, host, say }) => {
  await host.log('social', 'Met An overlegd.');
  await open.goto(`${host.address}#/journal?words=olifant`);
  await expect(open.getByText(say('journal-none-words', { words: 'olifant' }))).toBeVisible();
  await open.getByRole('button', { name: say('journal-none-action') }).click();
  await expect(open.getByRole('link', { name: 'Met An overlegd.' })).toBeVisible();
});

test('a saved moment is found at once, in a journal of a year', async ({ sample, host, say }) => {
  await host.log('individual', 'De zeppelin bleek een goed voorbeeld.');
  await sample.goto(`${host.address}#/journal`);
  await sample.getByRole('combobox', { name: say('journal-search') }).pressSequentially('zepp');
  await expect(sample.getByRole('link', { name: 'zeppelin' })).toBeVisible();
});
