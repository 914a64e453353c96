// Picks the host this page runs in. A listener more costs nothing: the host itself is heard once.

import type { Event } from '../contract/contract';
import type { Host } from './host';
import { loopbackHost } from './loopback';
import { tauriHost } from './tauri';

export * from './host';

export const host: Host = heardOnce('__TAURI_INTERNALS__' in window ? tauriHost() : loopbackHost());

/** One connection for all listeners: browsers allow only six to one address. */
function heardOnce(inner: Host): Host {
  const listeners = new Set<(event: Event) => void>();
  inner.hear((event) => listeners.forEach((listener) => listener(event)));
  return {
    ask: inner.ask,
    leave: inner.leave,
    handed: inner.handed,
    onHanded: inner.onHanded,
    onSuspend: inner.onSuspend,
    send: inner.send,
    readFile: inner.readFile,
    picture: inner.picture,
    opensElsewhere: inner.opensElsewhere,
    openElsewhere: inner.openElsewhere,
    report: inner.report,
    saveReport: inner.saveReport,
    openLink: inner.openLink,
    mayRemind: inner.mayRemind,
    remind: inner.remind,
    hear(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
