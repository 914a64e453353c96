// The reader of PDFs, fetched from Besef's own files when the first one is opened. It runs away from the page, draws and
// does nothing else: no scripts, forms, links or addresses of a document are ever followed.

import {
  getDocument,
  PDFWorker,
  VerbosityLevel,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

export type { PDFDocumentProxy as Pdf } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An opened document, and the way to let go of it and of whatever it keeps busy. */
export type OpenPdf = { pdf: PDFDocumentProxy; close: () => void };

/** Opens a document. Rejects when it is broken, locked with a password, or no PDF at all. */
export async function openPdf(blob: Blob): Promise<OpenPdf> {
  const thread = new Worker(workerAddress, { type: 'module' });
  const worker = PDFWorker.create({ port: thread, verbosity: VerbosityLevel.ERRORS });
  const close = () => {
    worker.destroy();
    // A document made to keep it busy for ever would not hear a polite request.
    thread.terminate();
  };
  try {
    const task = getDocument({
      data: await blob.arrayBuffer(),
      worker,
      enableXfa: false,
      disableAutoFetch: true,
      useSystemFonts: true,
      useWasm: false,
      useWorkerFetch: false,
      verbosity: VerbosityLevel.ERRORS,
    });
    return { pdf: await task.promise, close };
  } catch (thrown) {
    close();
    throw thrown;
  }
}
