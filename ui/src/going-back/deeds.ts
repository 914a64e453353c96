// What was done, in words: a sentence for each step, and the steps by day. Asking the host belongs elsewhere.

import type { Change, Day, Done, Noun, Verb } from '../contract/contract';
import { dayOf } from '../shared/dates';
import { say } from '../shared/words.svelte';

const MOST_LETTERS = 70;

/** The names that went and the one that came, where a step changed names. */
export type Moved = { from: string; to: string };

/** What a step did, as a sentence that also reads on after a colon: "je noteerde “…”". */
export function deedOf({ operation: { verb }, about, count: all }: Done, moved?: Moved): string {
  const within = verb === 'edit' ? about.find(({ subject }) => isWhole(subject.noun)) : undefined;
  const [first, count] = within ? [within, 1] : [about[0], all];
  const noun = first?.subject.noun ?? 'moment';
  const nameless = (first?.title ?? '').trim() === '';
  const title = titleOf(first?.title ?? '', noun);
  if (verb === 'forget') return say('going-back-deed-forget', { count });
  if (verb === 'merge' && noun === 'goal') return say('going-back-deed-merged-goals', { title });
  if (verb === 'rename' || verb === 'merge') {
    if (!moved) return say(`going-back-deed-${verb}`, { count });
    return say(`going-back-deed-${verb === 'rename' ? 'renamed' : 'merged'}`, { ...moved, count });
  }
  if (verb === 'share')
    return nameless ? say('going-back-deed-share-unnamed') : say('going-back-deed-share', { title });
  // Undoing and doing again are no steps of the list: they show in the step they concern.
  if (verb === 'undo' || verb === 'redo') return say('going-back-undone');
  return count > 1
    ? say(`going-back-deed-many-${verb}`, { count })
    : say(`going-back-deed-${verb}`, { noun, title });
}

/** Whether it cannot be taken back: what is gone for good, and what left for someone else. */
export function isFinal(verb: Verb): boolean {
  return verb === 'forget' || verb === 'share';
}

/** What is agreed in a conversation or chosen in a look-back is told as a change to that. */
function isWhole(noun: Noun): boolean {
  return noun === 'conversation' || noun === 'review';
}

/** A title within a sentence: one line, not too long. */
export function titleOf(title: string, noun: Noun = 'moment'): string {
  const line = title.replace(/\s+/g, ' ').trim();
  if (line === '') return noun === 'received' ? say('share-from-nobody') : say('going-back-gone');
  return line.length > MOST_LETTERS ? `${line.slice(0, MOST_LETTERS).replace(/[\s.,;:]+$/, '')}…` : line;
}

/** The sentence on a line of its own. */
export function asLine(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);
}

/** Which names went and which came, by what one of the moments says. */
export function movedIn(changes: Change[]): Moved | undefined {
  for (const { before, after } of changes) {
    const [had, has] = [namesIn(before), namesIn(after)];
    const gone = had.filter((name) => !has.includes(name));
    const come = has.filter((name) => !had.includes(name));
    if (gone.length > 0 && come[0] !== undefined) return { from: gone.join('”, “'), to: come[0] };
  }
  return undefined;
}

/** The names in a field's value: plain ones, and those of people, sources and a training. */
function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  const { name, title } = value as { name?: unknown; title?: unknown };
  return [name, title].filter((one) => typeof one === 'string');
}

/** The steps by the day they were done, in the order they come. */
export function byDay(steps: Done[]): { day: Day; steps: Done[] }[] {
  const days: { day: Day; steps: Done[] }[] = [];
  for (const step of steps) {
    const day = dayOf(step.operation.at);
    const last = days.at(-1);
    if (last?.day === day) last.steps.push(step);
    else days.push({ day, steps: [step] });
  }
  return days;
}
