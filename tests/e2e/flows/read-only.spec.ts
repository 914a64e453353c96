// A journal in a folder that cannot be written: read all, change nothing, say why.

import { expect, test } from '../support/test.ts';

test('it opens, says that it only reads, and offers nothing to write', async ({ host, open, say }) => {
  const id = await host.log('formal', 'Om te lezen.');
  await host.kill();
  await host.startReadOnly();
  await host.unlock();
  await open.goto(host.address);
  await expect(open.getByText(say('frame-read-only-storage'))).toBeVisible();
  await expect(open.getByLabel(say('today-question'))).toBeHidden();
  await open.getByRole('link', { name: 'Om te lezen.' }).click();
  await expect(open.getByRole('article').getByText('Om te lezen.')).toBeVisible();
  await expect(open.getByRole('button', { name: say('journal-delete'), exact: true })).toBeHidden();
  await expect(host.ask('delete_moment', { id })).rejects.toThrow('read_only');
});
