// Tells the core that someone is there, so that the idle lock waits. At most once in a while: the lock counts minutes.

import type { Host } from '../host';

const EVERY_MS = 20_000;

/** Follows fingers and keys. Answers with the way to stop. */
export function stayAwake(host: Pick<Host, 'ask'>, now: () => number = Date.now): () => void {
  let last = -EVERY_MS;
  const someone = () => {
    if (now() - last < EVERY_MS) return;
    last = now();
    // A locked or closing core has nobody to keep awake for.
    host.ask('stay_awake', {}).catch(() => undefined);
  };
  const signs = ['pointerdown', 'keydown', 'wheel'] as const;
  for (const sign of signs) window.addEventListener(sign, someone, { passive: true });
  return () => signs.forEach((sign) => window.removeEventListener(sign, someone));
}
