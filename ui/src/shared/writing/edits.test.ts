import { describe, expect, it } from 'vitest';
import { editOf, entered, inserted, pasted, TOOLS, type Edit, type Selected } from './edits';

/** A text with its selection between bars; one bar is a caret. */
function selected(drawn: string): Selected {
  const [before = '', within, after] = drawn.split('|');
  if (after === undefined) return { text: before + within, start: before.length, end: before.length };
  return { text: before + within + after, start: before.length, end: before.length + within!.length };
}

function after({ text }: Selected, edit: Edit | undefined): string | undefined {
  if (!edit) return undefined;
  const done = text.slice(0, edit.from) + edit.put + text.slice(edit.to);
  const bars = edit.start === edit.end ? '|' : `|${done.slice(edit.start, edit.end)}|`;
  return done.slice(0, edit.start) + bars + done.slice(edit.end);
}

describe('the tools', () => {
  it.each([
    ['bold', 'dit is |echt| zo', 'dit is **|echt|** zo'],
    ['bold', 'dit is |echt |zo', 'dit is **|echt|** zo'],
    ['bold', 'dit is **|echt|** zo', 'dit is |echt| zo'],
    ['bold', 'dit is |', 'dit is **|**'],
    ['bold', 'dit **is|**', 'dit **is**|'],
    ['bold', '|- een\n- twee|', '|- **een**\n- **twee**|'],
    ['list', 'een|', '- een|'],
    ['list', '- een|', 'een|'],
    ['list', '|', '- |'],
    ['list', '1. een|', '- een|'],
    ['list', 'nul\n|een\n\ntwee|\ndrie', 'nul\n|- een\n\n- twee|\ndrie'],
    ['list', '|- een\ntwee|', '|- een\n- twee|'],
    ['numbers', '|een\n\n- twee|', '|1. een\n\n2. twee|'],
    ['numbers', '|1. een\n2. twee|', '|een\ntwee|'],
    ['quote', 'ge|zegd', '> gezegd|'],
    ['quote', '> gezegd|', 'gezegd|'],
    ['link', 'zie |het stuk| nu', 'zie [het stuk](|https://|) nu'],
    ['link', 'zie |https://a.be|', 'zie [|](https://a.be)'],
    ['link', 'zie |', 'zie [|](https://)'],
  ] as const)('%s on %j', (tool, before, expected) => {
    const given = selected(before);
    expect(after(given, editOf(tool, given))).toBe(expected);
  });

  it('keep every letter', () => {
    for (const tool of TOOLS) {
      const given = selected('a\n- b|é\n\n  1. c\n> d|\n**e**');
      const letters = (text: string) => text.replace('https://', '').replace(/[^a-zé]/g, '');
      expect(letters(after(given, editOf(tool, given))!)).toBe(letters(given.text));
    }
  });
});

describe('enter', () => {
  it.each([
    ['- een|', '- een\n- |'],
    ['- ee|n', '- ee\n- |n'],
    ['  - een|', '  - een\n  - |'],
    ['9. een|', '9. een\n10. |'],
    ['> een|', '> een\n> |'],
    ['- een\n- |', '- een\n|'],
    ['- een\n- |\nna', '- een\n|\nna'],
  ])('goes on with or ends %j', (before, expected) => {
    const given = selected(before);
    expect(after(given, entered(given))).toBe(expected);
  });

  it.each(['een|', '|- een', '-|', '5 > 3|', '|- een\n- twee|'])('is left alone in %j', (before) =>
    expect(entered(selected(before))).toBeUndefined(),
  );
});

describe('pasting', () => {
  it('an address over words makes a link', () => {
    const given = selected('zie |het stuk| nu');
    expect(after(given, pasted(' https://a.be/b \n', given))).toBe('zie [het stuk](https://a.be/b)| nu');
  });

  it.each([
    ['zie |', 'https://a.be'],
    ['zie |het stuk|', 'geen adres'],
    ['zie |https://b.be|', 'https://a.be'],
    ['zie |een\ntwee|', 'https://a.be'],
    ['zie |stuk|', 'https://a.be en meer'],
  ])('is left alone: %j with %j', (before, clip) => expect(pasted(clip, selected(before))).toBeUndefined());
});

it('puts a piece where the writer is', () => {
  const given = selected('voor |weg| na');
  expect(after(given, inserted('erin', given))).toBe('voor erin| na');
});
