// The core behind a local HTTP address: for browser tests and for a look without a window. Never shipped.

import type { Event, Failure, ReportRequest } from '../contract/contract';
import { asHostFailure, HostFailure, type Answer, type Command, type Host, type Request } from './host';
import { mayNotify, notify } from './notifications';
import { onPageHidden } from './page';

/** Browsers refuse to finish larger requests once the page is left. */
const KEEPALIVE_BYTES = 60_000;

export function loopbackHost(): Host {
  return {
    ask,
    hear,
    onSuspend: onPageHidden,
    async send(upload, bytes) {
      await answered(`/send/${upload}`, { method: 'POST', body: bytes });
    },
    readFile: (digest, from, most) => bytesAt(`/file/${digest}?from=${from}&most=${most}`),
    picture: (digest) => bytesAt(`/picture/${digest}`),
    // A page cannot start programs; the person can save the file instead.
    opensElsewhere: false,
    openElsewhere: async () => false,
    report,
    saveReport: async (request, name) => saved(await report(request), name),
    leave: async (leaving, name) => saved(await bytesAt('/leave', posted(leaving)), name),
    // The system hands a page nothing.
    handed: async () => undefined,
    onHanded: () => () => undefined,
    openLink,
    mayRemind: mayNotify,
    remind: notify,
  };
}

async function ask<C extends Command>(command: C, request: Request<C>): Promise<Answer<C>> {
  const question = posted(request);
  const keepalive = question.body.length < KEEPALIVE_BYTES;
  const response = await answered(`/ask/${command}`, { ...question, keepalive });
  return (await response.json()) as Answer<C>;
}

function posted(request: unknown) {
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(request),
  };
}

const report = (request: ReportRequest) => bytesAt('/report', posted(request));

/** The browser saves where its person told it to. */
function saved(bytes: Uint8Array<ArrayBuffer>, name: string): boolean {
  const address = URL.createObjectURL(new Blob([bytes]));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
  return true;
}

async function bytesAt(address: string, question: RequestInit = {}): Promise<Uint8Array<ArrayBuffer>> {
  const response = await answered(address, question);
  return new Uint8Array(await response.arrayBuffer());
}

/** What the core answered; what it refused is thrown. */
async function answered(address: string, question: RequestInit): Promise<Response> {
  try {
    // The header cannot be sent by a page of another origin, so only this page is answered.
    const headers = { ...question.headers, 'X-Besef': '1' };
    const response = await fetch(address, { ...question, headers });
    if (!response.ok) throw new HostFailure((await response.json()) as Failure);
    return response;
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
