// A text field as high as its text.

import type { Attachment } from 'svelte/attachments';

/** Attach to a textarea; `text` is read so that the height follows it. */
export function growing(text: () => string): Attachment<HTMLTextAreaElement> {
  return (field) => {
    text();
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight}px`;
  };
}
