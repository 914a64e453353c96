// The core behind the Tauri window. The only file that imports `@tauri-apps/*`.

import { invoke, type InvokeArgs, type InvokeOptions } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type { Event } from '../contract/contract';
import { asHostFailure, type Host, type MayRemind } from './host';
import { onPageHidden } from './page';

export function tauriHost(): Host {
  return {
    ask: (command, request) => called('ask', { command, request }),
    hear: (listener) => whileListening<Event>('besef', listener),
    onSuspend(listener) {
      const stops = [onPageHidden(listener), whileListening('besef-suspend', listener)];
      return () => stops.forEach((stop) => stop());
    },
    // The page itself never leaves: the system's own browser or mail program is asked.
    openLink: (address) => called('plugin:opener|open_url', { url: address }),
    send: (upload, bytes) => called('send', bytes, { headers: { 'besef-upload': String(upload) } }),
    readFile: (digest, from, most) => bytesOf('read_file', { digest, from, most }),
    picture: (digest) => bytesOf('picture', { digest }),
    report: (request) => bytesOf('report', { request }),
    saveReport: (request, name) => called('save_report', { request, name }),
    leave: (leaving, name) => called('leave', { leaving, name }),
    handed,
    onHanded: (listener) => whileListening('besef-handed', listener),
    opensElsewhere: true,
    async openElsewhere(path) {
      await called('open_elsewhere', { path });
      return true;
    },
    mayRemind,
    remind: (reminder) => called('plugin:notification|notify', { options: reminder }),
  };
}

/** What a command answered; what it refused is thrown. */
async function called<Answer>(command: string, given: InvokeArgs, options?: InvokeOptions): Promise<Answer> {
  try {
    return await invoke<Answer>(command, given, options);
  } catch (thrown) {
    throw asHostFailure(thrown);
  }
}

async function bytesOf(command: string, given: InvokeArgs): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await called<ArrayBuffer>(command, given));
}

/** The system's answer: on most desktops everyone may; a phone asks the person. */
async function mayRemind(ask: boolean): Promise<MayRemind> {
  const granted = await called<boolean | null>('plugin:notification|is_permission_granted', {});
  if (granted !== null || !ask) return granted === null ? 'unasked' : granted ? 'yes' : 'no';
  const answer = await called<string>('plugin:notification|request_permission', {});
  return answer === 'granted' ? 'yes' : answer === 'denied' ? 'no' : 'unasked';
}

/** Whatever it turns out to be, it is handed over once. */
async function handed(): Promise<File | undefined> {
  const name = await called<string | null>('handed_name', {});
  return name === null ? undefined : new File([await bytesOf('take_handed', {})], name);
}

function whileListening<Payload>(name: string, listener: (payload: Payload) => void): () => void {
  const listening = listen<Payload>(name, (event) => listener(event.payload));
  return () => void listening.then((stop) => stop());
}
