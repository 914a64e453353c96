import { expect, it } from 'vitest';
import { bringsFiles, pastedFiles } from './given';

/** As much of a clipboard as is asked of it. */
const holding = (types: string[], files: File[] = []) => ({ types, files }) as unknown as DataTransfer;
const at = new Date(2026, 10, 22, 9, 5, 7).getTime();
const image = new File(['x'], 'image.png', { type: 'image/png', lastModified: at });

it('a copied text that brings a picture of itself stays a text', () => {
  expect(pastedFiles(holding(['text/plain', 'Files'], [image]))).toEqual([]);
});

it('a copied picture gets a name of its own, a copied file keeps its', () => {
  const file = new File(['x'], 'schets.png');
  const names = pastedFiles(holding(['Files'], [image, file])).map(({ name }) => name);
  expect(names).toEqual(['2026-11-22 09.05.07.png', 'schets.png']);
});

it('what is dragged is files or not', () => {
  expect([bringsFiles(holding(['Files'])), bringsFiles(holding(['text/plain'])), bringsFiles(null)]).toEqual([
    true,
    false,
    false,
  ]);
});
