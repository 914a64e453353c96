// The prompts of the day.

import type { WordKey } from '../contract/words';

const PROMPTS: readonly WordKey[] = [
  'today-prompt-1',
  'today-prompt-2',
  'today-prompt-3',
  'today-prompt-4',
  'today-prompt-5',
  'today-prompt-6',
  'today-prompt-7',
  'today-prompt-8',
  'today-prompt-9',
  'today-prompt-10',
  'today-prompt-11',
  'today-prompt-12',
];

/** The key of the prompt with this number; numbers beyond the last start again. */
export function promptKey(number: number): WordKey {
  return PROMPTS[number % PROMPTS.length] ?? 'today-prompt-1';
}
