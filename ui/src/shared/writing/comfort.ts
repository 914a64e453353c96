// What a text field does besides what the system's own does: going on with a list, bold on its key, links from a
// pasted address. Nothing else is touched: dictation, autocorrect and undo stay the system's.

import type { Attachment } from 'svelte/attachments';
import { answerWish } from '../wishes';
import { editOf, entered, pasted, type Edit } from './edits';
import { putIn, selectedIn } from './putting';

export const comfort: Attachment<HTMLTextAreaElement> = (field) => {
  const instead = (event: Event, edit: Edit | undefined): void => {
    if (!edit) return;
    event.preventDefault();
    putIn(field, edit);
  };
  const onBeforeInput = (event: InputEvent): void => {
    if (event.inputType !== 'insertLineBreak' || event.isComposing) return;
    instead(event, entered(selectedIn(field)));
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (field.selectionStart === field.selectionEnd) return;
    instead(event, pasted(event.clipboardData?.getData('text/plain') ?? '', selectedIn(field)));
  };
  const bold = (): boolean => {
    if (document.activeElement !== field) return false;
    putIn(field, editOf('bold', selectedIn(field)));
    return true;
  };

  field.addEventListener('beforeinput', onBeforeInput);
  field.addEventListener('paste', onPaste);
  const stop = answerWish('bold', bold);
  return () => {
    field.removeEventListener('beforeinput', onBeforeInput);
    field.removeEventListener('paste', onPaste);
    stop();
  };
};
