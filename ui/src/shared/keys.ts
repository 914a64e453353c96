// The one table of shortcuts. Here: what each key means, and which press is meant. Not here: what then happens
// (the frame and the screens), nor their wording (`keys-…` in the catalogues).

/** What a shortcut asks for. */
export type Wish =
  | 'new-moment'
  | 'search'
  | 'save'
  | 'undo'
  | 'redo'
  | 'bold'
  | 'kind-1'
  | 'kind-2'
  | 'kind-3'
  | 'kind-4'
  | 'next'
  | 'previous'
  | 'next-hit'
  | 'previous-hit'
  | 'keys'
  | 'close';

type Shortcut = {
  wish: Wish;
  /** `KeyboardEvent.key`, in lower case. */
  key: string;
  /** Ctrl, or ⌘ on a Mac. */
  command?: true;
  /** Shift with it. Of a bare key the letter itself says so. */
  shift?: true;
  /** Also while text has the focus. */
  inText?: true;
};

export const SHORTCUTS: readonly Shortcut[] = [
  { wish: 'new-moment', key: 'n', command: true, inText: true },
  { wish: 'search', key: 'k', command: true, inText: true },
  { wish: 'save', key: 'enter', command: true, inText: true },
  { wish: 'undo', key: 'z', command: true, inText: true },
  { wish: 'redo', key: 'z', command: true, shift: true, inText: true },
  { wish: 'bold', key: 'b', command: true, inText: true },
  { wish: 'kind-1', key: '1' },
  { wish: 'kind-2', key: '2' },
  { wish: 'kind-3', key: '3' },
  { wish: 'kind-4', key: '4' },
  { wish: 'next', key: 'j' },
  { wish: 'previous', key: 'k' },
  { wish: 'next-hit', key: 'n' },
  { wish: 'previous-hit', key: 'p' },
  { wish: 'keys', key: '?' },
  { wish: 'close', key: 'escape', inText: true },
];

export type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Where the focus is: in text of its own (with how much of it), or elsewhere. */
export type Focus = { inText: boolean; textLength: number };

/** What a press asks for, if anything. */
export function wishOf(press: Press, focus: Focus): Wish | undefined {
  if (press.altKey) return undefined;
  const found = SHORTCUTS.find((shortcut) => isPress(shortcut, press));
  if (!found || (focus.inText && !found.inText)) return undefined;
  // Text that is there has an undo of its own, which is the one that is meant.
  if (OF_TEXT.includes(found.wish) && focus.textLength > 0) return undefined;
  return found.wish;
}

const OF_TEXT: readonly Wish[] = ['undo', 'redo'];

function isPress(shortcut: Shortcut, press: Press): boolean {
  const command = shortcut.command ?? false;
  if (shortcut.key !== press.key.toLowerCase() || command !== (press.ctrlKey || press.metaKey)) return false;
  return !command || (shortcut.shift ?? false) === press.shiftKey;
}

/** What the focused element means for shortcuts. */
export function focusOf(element: Element | null): Focus {
  if (element instanceof HTMLTextAreaElement) return { inText: true, textLength: element.value.length };
  if (
    element instanceof HTMLInputElement &&
    !['checkbox', 'radio', 'range', 'button'].includes(element.type)
  ) {
    return { inText: true, textLength: element.value.length };
  }
  const editable =
    element instanceof HTMLSelectElement || (element instanceof HTMLElement && element.isContentEditable);
  return { inText: editable, textLength: editable ? (element.textContent ?? '').length : 0 };
}

/** How a shortcut is written on this machine. */
export function written(shortcut: Shortcut, mac: boolean): string {
  const key = { enter: 'Enter', escape: 'Esc' }[shortcut.key] ?? shortcut.key.toUpperCase();
  if (!shortcut.command) return key;
  const held = mac ? [shortcut.shift && '⇧', '⌘'] : ['Ctrl', shortcut.shift && 'Shift'];
  return [...held, key].filter(Boolean).join(' ');
}
