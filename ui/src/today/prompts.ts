// The prompts of the day.

const PROMPTS = 12;

/** The key of the prompt with this number; numbers beyond the last start again. */
export function promptKey(number: number): string {
  return `today-prompt-${(number % PROMPTS) + 1}`;
}
