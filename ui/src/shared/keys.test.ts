import { describe, expect, it } from 'vitest';
import { SHORTCUTS, wishOf, written } from './keys';

const press = (
  key: string,
  held: { ctrl?: boolean; meta?: boolean; alt?: boolean; shift?: boolean } = {},
) => ({
  key,
  ctrlKey: held.ctrl ?? false,
  metaKey: held.meta ?? false,
  altKey: held.alt ?? false,
  shiftKey: held.shift ?? false,
});
const outside = { inText: false, textLength: 0 };
const writing = { inText: true, textLength: 12 };
const emptyField = { inText: true, textLength: 0 };

describe('shortcuts', () => {
  it('work with Ctrl and with ⌘', () => {
    expect(wishOf(press('k', { ctrl: true }), writing)).toBe('search');
    expect(wishOf(press('k', { meta: true }), writing)).toBe('search');
  });
  it('tell K from Ctrl K', () => expect(wishOf(press('k'), outside)).toBe('previous'));
  it('let letters and digits be text while writing', () => {
    for (const key of ['1', 'j', 'k', '?']) expect(wishOf(press(key), writing)).toBeUndefined();
  });
  it('leave Alt to the system', () => expect(wishOf(press('1', { alt: true }), outside)).toBeUndefined());
  it('leave undo to text that has one of its own', () => {
    expect(wishOf(press('z', { ctrl: true }), writing)).toBeUndefined();
    expect(wishOf(press('z', { ctrl: true }), emptyField)).toBe('undo');
    expect(wishOf(press('z', { ctrl: true }), outside)).toBe('undo');
  });
  it('tell undo from redo by Shift', () => {
    expect(wishOf(press('Z', { ctrl: true, shift: true }), outside)).toBe('redo');
    expect(wishOf(press('Z', { ctrl: true, shift: true }), writing)).toBeUndefined();
    expect(wishOf(press('N', { ctrl: true, shift: true }), outside)).toBeUndefined();
  });
  it('need no Shift named where the key says it', () => {
    expect(wishOf(press('?', { shift: true }), outside)).toBe('keys');
  });
  it('stand once in the table', () => {
    const presses = SHORTCUTS.map((s) => `${s.command ?? ''}${s.shift ?? ''}${s.key}`);
    expect(new Set(presses).size).toBe(SHORTCUTS.length);
  });
  it('are written as the machine writes them', () => {
    const save = SHORTCUTS.find((s) => s.wish === 'save')!;
    expect([written(save, false), written(save, true)]).toEqual(['Ctrl Enter', '⌘ Enter']);
    const redo = SHORTCUTS.find((s) => s.wish === 'redo')!;
    expect([written(redo, false), written(redo, true)]).toEqual(['Ctrl Shift Z', '⇧ ⌘ Z']);
  });
});
