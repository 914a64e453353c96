// A text field as high as its text. A very long text scrolls within its field instead: laying out all of it again at
// every key would be felt. The style is in base.css.

import type { Attachment } from 'svelte/attachments';

/** Some ten printed pages, in characters. */
const LONG = 25_000;

const growsByItself = CSS.supports('field-sizing', 'content');

/** Attach to a textarea of class `growing`; `text` is read so that the height follows it. */
export function growing(text: () => string): Attachment<HTMLTextAreaElement> {
  return (field) => {
    const long = text().length > LONG;
    if (field.toggleAttribute('data-long', long) && field.selectionEnd === field.value.length) {
      field.scrollTop = field.scrollHeight;
    }
    if (growsByItself) return;
    field.style.height = long ? '' : 'auto';
    if (!long) field.style.height = `${field.scrollHeight}px`;
  };
}
