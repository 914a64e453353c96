// What stands in a PDF, read as a reader of PDFs reads it.

import { getDocument, VerbosityLevel } from '../../../ui/node_modules/pdfjs-dist/legacy/build/pdf.mjs';

/** The text of all pages, with single spaces between words. */
export async function textOf(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  const pdf = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''));
  }
  await task.destroy();
  return pages.join(' ').replace(/\s+/g, ' ');
}
