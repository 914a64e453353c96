import { expect, it } from 'vitest';
import { firstWords } from './templates';

it.each([
  ['Overleg', 'Overleg'],
  ['  **Overleg** met het team\n- wat zei ik?', 'Overleg met het team'],
  ['Wat deed ik vandaag dat ik vorige week nog niet kon?', 'Wat deed ik vandaag dat ik vorige week'],
  ['x'.repeat(60), 'x'.repeat(40)],
  ['', ''],
])('%j is called %j', (text, name) => expect(firstWords(text)).toBe(name));
