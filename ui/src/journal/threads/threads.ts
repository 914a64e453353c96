// What was said about a moment, to and fro: what becomes of it when the learner answers, or says whether it was of use.

import type { Remark, Thread } from '../../contract/contract';

/** The threads with one of them changed. */
function changed(
  threads: readonly Thread[],
  at: number,
  part: (thread: Thread) => Partial<Thread>,
): Thread[] {
  return threads.map((thread, index) => (index === at ? { ...thread, ...part(thread) } : thread));
}

/** The threads with an answer of the learner's under one of them, or with other words in the one that has this id. */
export function answered(
  threads: readonly Thread[],
  at: number,
  { id, text, on }: Pick<Remark, 'id' | 'text' | 'on'>,
): Thread[] {
  const answer: Remark = {
    id,
    by: 'learner',
    on,
    text: text.trim(),
    sort: 'remark',
    support: null,
    about: null,
  };
  return changed(threads, at, ({ remarks }) => {
    const known = remarks.some((remark) => remark.id === id);
    return {
      remarks: known ? remarks.map((remark) => (remark.id === id ? answer : remark)) : [...remarks, answer],
    };
  });
}

/** The threads without one of the learner's own answers. What another said is not theirs to change. */
export function unsaid(threads: readonly Thread[], at: number, id: Remark['id']): Thread[] {
  return changed(threads, at, ({ remarks }) => ({
    remarks: remarks.filter((remark) => remark.id !== id || remark.by !== 'learner'),
  }));
}

/** The threads with whether one of them was used; nothing for not answered. */
export function usedAs(threads: readonly Thread[], at: number, used: boolean | null): Thread[] {
  return changed(threads, at, () => ({ used }));
}
