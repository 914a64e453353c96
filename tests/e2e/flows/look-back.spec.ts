// Looking back: every number opens its moments.

import { expect, test } from '../support/test.ts';

test('a number in a sentence opens exactly so many moments', async ({ sample, host, say }) => {
  await sample.goto(`${host.address}#/look-back`);
  const headline = sample.getByRole('heading', { level: 1 });
  const { total } = await host.ask('look_back', { span: 'school-year' });
  expect(total).toBeGreaterThan(0);
  await headline.getByRole('link').first().click();
  await expect(sample).toHaveURL(/#\/journal/);
  await expect(sample.getByText(say('journal-count', { count: total })).first()).toBeAttached();
});

test('behind the picture lies a table', async ({ sample, host, say }) => {
  await sample.goto(`${host.address}#/look-back`);
  await sample.getByRole('button', { name: say('look-back-as-table') }).click();
  await expect(sample.getByRole('columnheader', { name: say('look-back-month') })).toBeVisible();
  await sample.getByRole('button', { name: say('look-back-as-picture') }).click();
  await expect(sample.getByRole('columnheader', { name: say('look-back-month') })).toBeHidden();
});

test('an earlier period is one step away, and the way back works', async ({ sample, host, say }) => {
  await sample.goto(`${host.address}#/look-back`);
  const headline = sample.getByRole('heading', { level: 1 });
  const now = await headline.textContent();
  await sample.getByRole('link', { name: say('look-back-earlier') }).click();
  await expect(headline).not.toHaveText(now!);
  await sample.goBack();
  await expect(headline).toHaveText(now!);
});
