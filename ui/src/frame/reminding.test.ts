import { expect, it } from 'vitest';
import type { Event } from '../contract/contract';
import type { MayRemind, Reminder } from '../host/host';
import { say } from '../shared/words.svelte';
import { remindWhenTold } from './reminding';

/** A host that is told `told`, and what it showed. */
async function shownOn(told: Event, may: MayRemind): Promise<Reminder[]> {
  const shown: Reminder[] = [];
  remindWhenTold({
    hear(listener) {
      listener(told);
      return () => undefined;
    },
    mayRemind: async () => may,
    remind: async (reminder) => void shown.push(reminder),
  });
  await Promise.resolve();
  await Promise.resolve();
  return shown;
}

it('shows the prompt as its text', async () => {
  const [reminder] = await shownOn({ event: 'remind', data: 'years-ago' }, 'yes');
  expect(reminder?.body).toBe(say('prompt-years-ago'));
});

it('says nothing in particular where no prompt comes along: the vault may be locked', async () => {
  expect(await shownOn({ event: 'remind', data: null }, 'yes')).toEqual([
    { title: say('frame-name'), body: say('frame-remind') },
  ]);
});

it.each(['no', 'unasked', 'never'] as const)('shows nothing where the system says %s', async (may) => {
  expect(await shownOn({ event: 'remind', data: null }, may)).toEqual([]);
});

it('keeps silent about everything else', async () => {
  expect(await shownOn({ event: 'locked' }, 'yes')).toEqual([]);
});
