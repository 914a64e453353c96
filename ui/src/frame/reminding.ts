// Shows a reminder when the core says that it is the time the learner chose. Here: what it says. Not here: when it comes
// (the core knows), nor how the system shows it (the host).

import type { PromptId } from '../contract/contract';
import type { WordKey } from '../contract/words';
import type { Host } from '../host';
import { say } from '../shared/words.svelte';

/** Hears the core. Answers with the way to stop. */
export function remindWhenTold(host: Pick<Host, 'hear' | 'mayRemind' | 'remind'>): () => void {
  return host.hear((event) => {
    // A reminder that cannot be shown is no trouble worth a line: whoever looks at the line is here already.
    if (event.event === 'remind') void show(host, event.data).catch(() => undefined);
  });
}

/** With the prompt where the core gives one: it does not when that is not wanted, nor from a locked vault. */
async function show(host: Pick<Host, 'mayRemind' | 'remind'>, prompt: PromptId | null): Promise<void> {
  if ((await host.mayRemind(false)) !== 'yes') return;
  const body = prompt === null ? say('frame-remind') : say(`prompt-${prompt}` as WordKey);
  await host.remind({ title: say('frame-name'), body });
}
