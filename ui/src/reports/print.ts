// Prints a PDF on the paper it was made for: its own pages as pictures, fine enough for paper, so that what comes out is
// what was seen. The page's styles for paper are in printing.css.

import { openPdf, type Pdf } from '../journal/attachments/pdf';
import './printing.css';

/** Pixels to an inch of paper; a PDF has 72 points to it. */
const FINENESS = 200;

/** Draws every page and hands them to the system's own dialog. Rejects when they cannot be drawn. */
export async function printPages(blob: Blob): Promise<void> {
  const { pdf, close } = await openPdf(blob);
  const pages = document.createElement('div');
  pages.className = 'printing';
  try {
    const size = await sizeOf(pdf);
    for (let page = 1; page <= pdf.numPages; page += 1) pages.append(await drawn(pdf, page));
    await onPaper(pages, size);
  } finally {
    pages.remove();
    close();
  }
}

async function sizeOf(pdf: Pdf): Promise<{ width: number; height: number }> {
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
  return { width, height };
}

async function drawn(pdf: Pdf, number: number): Promise<HTMLCanvasElement> {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: FINENESS / 72 });
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.floor(viewport.width), Math.floor(viewport.height)];
  await page.render({ canvas, viewport, intent: 'print' }).promise;
  return canvas;
}

/** Shows only the pages while the system prints; the size of the paper is theirs. */
async function onPaper(
  pages: HTMLElement,
  { width, height }: { width: number; height: number },
): Promise<void> {
  const paper = new CSSStyleSheet();
  paper.replaceSync(`@page { size: ${width}pt ${height}pt; margin: 0 }`);
  document.adoptedStyleSheets.push(paper);
  document.body.append(pages);
  try {
    const over = printed();
    window.print();
    await over;
  } finally {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== paper);
  }
}

/** Is done when printing is over: the page is told, or, where nobody tells it, is being used again. */
function printed(): Promise<void> {
  const signs = ['afterprint', 'pointerdown', 'keydown'];
  return new Promise((done) => {
    const over = () => {
      signs.forEach((sign) => window.removeEventListener(sign, over));
      done();
    };
    signs.forEach((sign) => window.addEventListener(sign, over));
  });
}
