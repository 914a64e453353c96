// Files that are not what they say.

import { broken } from '../support/files.ts';
import { file, give, openMoment } from '../support/giving.ts';
import { expect, test } from '../support/test.ts';

// To keep a trace, Playwright fetches what a page failed to show, which the policy forbids the page.
test.use({ trace: 'off' });

test('what calls itself a picture or a document and is none shows a sentence', async ({ open, host, say }) => {
  await openMoment(open, host, 'Twee bestanden gekregen.');
  await give(open, 'article', 'drop', [broken('stuk.png', 'image/png'), broken('stuk.pdf', 'application/pdf')]);
  for (const name of ['stuk.png', 'stuk.pdf']) {
    await expect(file(open, say, name)).toBeVisible();
    expect(await file(open, say, name).locator('img').count()).toBe(0);
    await file(open, say, name).click();
    await expect(open.getByRole('dialog').getByText(say('attachment-no-picture'))).toBeVisible();
    await open.keyboard.press('Escape');
  }
});
