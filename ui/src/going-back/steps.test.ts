import { describe, expect, it } from 'vitest';
import type { Done, DoneBefore } from '../contract/contract';
import { Steps, STRETCH } from './steps.svelte';

/** A journal in which so many steps were done. */
function journal(count: number) {
  const ask = async ({ before, most }: DoneBefore) => {
    const from = (before ?? count + 1) - 1;
    const ids = Array.from({ length: Math.max(0, Math.min(most, from)) }, (_, i) => from - i);
    const done = ids.map((id): Done => ({
      operation: { id, verb: 'log', at: id },
      undone: false,
      about: [],
      count: 1,
    }));
    return { done, can_redo: false };
  };
  return { ask, grow: () => void (count += 1) };
}

const ids = (steps: Steps) => (steps.done ?? []).map(({ operation }) => operation.id);

describe('the list of what was done', () => {
  it('goes on where it stopped, down to the first step', async () => {
    const steps = new Steps(journal(STRETCH + 20).ask);
    await steps.again();
    expect([ids(steps).length, steps.whole]).toEqual([STRETCH, false]);
    await steps.more();
    expect(ids(steps)).toEqual(Array.from({ length: STRETCH + 20 }, (_, i) => STRETCH + 20 - i));
    expect(steps.whole).toBe(true);
  });
  it('keeps as much on show when something was done meanwhile', async () => {
    const kept = journal(STRETCH + 20);
    const steps = new Steps(kept.ask);
    await steps.again();
    await steps.more();
    kept.grow();
    await steps.again();
    expect([ids(steps)[0], ids(steps).length]).toEqual([STRETCH + 21, STRETCH + 21]);
    await steps.again();
    expect([ids(steps).length, steps.whole]).toEqual([STRETCH + 21, true]);
  });
  it('drops an answer that was overtaken', async () => {
    const answers: ((count: number) => void)[] = [];
    const { ask } = journal(5);
    const steps = new Steps(async (request) => {
      await new Promise<number>((resolve) => answers.push(resolve));
      return ask(request);
    });
    const [first, second] = [steps.again(), steps.again()];
    answers[1]?.(0);
    await second;
    const shown = steps.done;
    answers[0]?.(0);
    await first;
    expect(steps.done).toBe(shown);
  });
});
