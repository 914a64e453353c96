// Pages about a period: a year of learning and an overview of hours, seen and saved.

import { readFileSync } from 'node:fs';
import { textOf } from '../support/pdf.ts';
import { expect, test } from '../support/test.ts';

test('a year of learning is seen, and saved as a PDF', async ({ open, host, say }) => {
  await host.log('social', 'Samira liet me meekijken.', { highlight: true });
  await open.goto(`${host.address}#/conversations`);
  await open.getByRole('link', { name: say('report-year') }).click();
  await expect(open.locator('canvas').first()).toBeVisible();
  await open.getByRole('button', { name: say('report-save') }).click();
  const coming = open.waitForEvent('download');
  await open.getByRole('button', { name: new RegExp(`^${say('report-format-pdf')}`) }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/2026-09-01-2026-11-22\.pdf$/);
  expect(await textOf(readFileSync(await download.path()))).toContain('Samira liet me meekijken.');
});

test('hours come as rows for a spreadsheet', async ({ open, host, say }) => {
  await host.log('formal', 'Studiedag over evalueren.', { minutes: 90 });
  await open.goto(`${host.address}#/reports/hours?from=2026-09-01&to=2026-11-22`);
  await expect(open.locator('canvas').first()).toBeVisible();
  await open.getByRole('button', { name: say('report-save') }).click();
  const coming = open.waitForEvent('download');
  await open.getByRole('button', { name: new RegExp(`^${say('report-format-csv')}`) }).click();
  const rows = readFileSync(await (await coming).path(), 'utf8');
  expect(rows).toContain('2026-11-22');
  // As spreadsheets of the reader's language read it.
  expect(rows).toMatch(/1[.,]5/);
});
