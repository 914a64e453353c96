// A model of reflection while it is being made.

import type { OwnModel } from '../contract/contract';

/** As many as the core keeps. */
export const MOST_PROMPTS = 20;

/** A model to start from: room for a few questions. */
export function blankModel(): OwnModel {
  return { name: '', prompts: ['', '', ''] };
}

/** Whether there is a name, and something to ask. */
export function isKeepable({ name, prompts }: OwnModel): boolean {
  return name.trim() !== '' && prompts.some((prompt) => prompt.trim() !== '');
}

/** The prompts with one of them a place further or nearer. */
export function moved(prompts: readonly string[], from: number, by: 1 | -1): string[] {
  const [one, other] = [prompts[from], prompts[from + by]];
  if (one === undefined || other === undefined) return [...prompts];
  return prompts.map((prompt, i) => (i === from ? other : i === from + by ? one : prompt));
}
