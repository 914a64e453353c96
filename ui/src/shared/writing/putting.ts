// Puts an edit in a text field as if it were typed: the system's own undo takes it back.

import type { Edit, Selected } from './edits';

/** What a field holds, and what is selected in it. */
export function selectedIn({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): Selected {
  return { text: value, start: selectionStart, end: selectionEnd };
}

/** Puts it in; the field has the focus then, and hears of it as of any typing. */
export function putIn(field: HTMLTextAreaElement, { from, to, put, start, end }: Edit): void {
  field.focus();
  field.setSelectionRange(from, to);
  if (field.value.slice(from, to) !== put && !typed(put)) {
    // Undo is lost this way, but not the text.
    field.setRangeText(put);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  field.setSelectionRange(start, end);
}

/** No newer way keeps the system's undo. */
function typed(text: string): boolean {
  return text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
}
