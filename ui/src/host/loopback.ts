// The core behind a local HTTP address: for browser tests and for a look without a window. Never shipped.

import type { Event, Failure } from '../contract/contract';
import { asHostFailure, HostFailure, type Answer, type Command, type Host, type Request } from './host';
import { mayNotify, notify } from './notifications';
import { onPageHidden } from './page';

/** Browsers refuse to finish larger requests once the page is left. */
const KEEPALIVE_BYTES = 60_000;

export function loopbackHost(): Host {
  return { ask, hear, onSuspend: onPageHidden, openLink, mayRemind: mayNotify, remind: notify };
}

async function ask<C extends Command>(command: C, request: Request<C>): Promise<Answer<C>> {
  const body = JSON.stringify(request);
  try {
    const response = await fetch(`/ask/${command}`, {
      method: 'POST',
      // The header cannot be sent by a page of another origin, so only this page is answered.
      headers: { 'Content-Type': 'application/json', 'X-Besef': '1' },
      body,
      keepalive: body.length < KEEPALIVE_BYTES,
    });
    if (!response.ok) throw new HostFailure((await response.json()) as Failure);
    return (await response.json()) as Answer<C>;
  } catch (thrown) {
    throw asHostFailure(thrown);
  }
}

async function openLink(address: string): Promise<void> {
  window.open(address, '_blank', 'noopener,noreferrer');
}

function hear(listener: (event: Event) => void): () => void {
  const source = new EventSource('/events');
  source.onmessage = (message: MessageEvent<string>) => listener(JSON.parse(message.data) as Event);
  return () => source.close();
}
