// The core behind the Tauri window. The only file that imports `@tauri-apps/*`.

import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type { Event } from '../contract/contract';
import { asHostFailure, type Host } from './host';
import { onPageHidden } from './page';

export function tauriHost(): Host {
  return {
    async ask(command, request) {
      try {
        return await invoke('ask', { command, request });
      } catch (thrown) {
        throw asHostFailure(thrown);
      }
    },
    hear: (listener) => whileListening<Event>('besef', listener),
    onSuspend(listener) {
      const stops = [onPageHidden(listener), whileListening('besef-suspend', listener)];
      return () => stops.forEach((stop) => stop());
    },
    // The page itself never leaves: the system's own browser or mail program is asked.
    async openLink(address) {
      try {
        await invoke('plugin:opener|open_url', { url: address });
      } catch (thrown) {
        throw asHostFailure(thrown);
      }
    },
    mayRemind: async () => 'never',
    remind: async () => undefined,
  };
}

function whileListening<Payload>(name: string, listener: (payload: Payload) => void): () => void {
  const listening = listen<Payload>(name, (event) => listener(event.payload));
  return () => void listening.then((stop) => stop());
}
