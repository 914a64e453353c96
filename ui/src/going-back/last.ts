// Undo and redo from anywhere, and the line that says what was taken back.

import { host } from '../host';
import { tell, tellFailure, undoShown } from '../shared/notice.svelte';
import { isFinal } from './deeds';
import { telling } from './telling';

/** After so many undos in a row the line no longer says what the next one was. */
const A_FEW = 30;

/** Takes back what the line is about, or else the last saved change. */
export async function undoLast(): Promise<void> {
  if (await undoShown()) return;
  try {
    const what = await lastDone();
    await host.ask('undo', { operation: null });
    tell(what === undefined ? { key: 'notice-undone' } : { key: 'going-back-taken-back', args: { what } });
  } catch (thrown) {
    tellFailure(thrown);
  }
}

/** Does again what was taken back last. */
export async function redoLast(): Promise<void> {
  try {
    const { changed } = await host.ask('redo', {});
    tell({ key: 'going-back-done-again', operation: changed.operation });
  } catch (thrown) {
    tellFailure(thrown);
  }
}

async function lastDone(): Promise<string | undefined> {
  const { done } = await host.ask('done', { before: null, most: A_FEW });
  const last = done.find(({ undone, operation }) => !undone && !isFinal(operation.verb));
  return last && telling(last);
}
