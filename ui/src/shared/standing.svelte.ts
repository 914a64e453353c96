// How Besef stands: open or locked, which day it is, the learner's choices. The one answer every screen shares,
// because the frame around them depends on it. No moments here.

import type { Event, Preferences, Status } from '../contract/contract';
import { host } from '../host';
import { speak } from './words.svelte';

const state = $state<{ status: Status | undefined }>({ status: undefined });

const dark = window.matchMedia('(prefers-color-scheme: dark)');

/** How Besef stands; undefined only before the first answer. */
export function standing(): Status | undefined {
  return state.status;
}

// Derived, so that whoever reads the day is told of a new day and of nothing else.
const day = $derived(state.status?.today ?? new Date().toISOString().slice(0, 10));

/** The day it is for the learner, by the host's clock. */
export function today(): string {
  return day;
}

/** Whether anything can be saved. */
export function writable(): boolean {
  return state.status?.vault === 'open' && state.status.read_only === null;
}

/** Takes over what the host answered, and shows its language and appearance. */
export function stand(status: Status): void {
  state.status = status;
  show(status.preferences);
}

/** Asks the host afresh. */
export async function standAgain(): Promise<void> {
  stand(await host.ask('status', {}));
}

/** The choices on their way to the core, the last last. */
let sending: Promise<unknown> = Promise.resolve();
let underWay = 0;

/** Keeps a choice and shows it at once. One is sent after another: of two at once, the older could come last and stay. */
export async function prefer(choice: Partial<Preferences>): Promise<void> {
  if (!state.status) return;
  const preferences = { ...state.status.preferences, ...choice };
  state.status = { ...state.status, preferences };
  show(preferences);
  underWay += 1;
  const sent = sending.then(() => host.ask('set_preferences', preferences)).finally(() => (underWay -= 1));
  sending = sent.catch(() => undefined);
  await sent;
}

/** Follows what happens without asking. Answers with the way to stop. */
export function followHost(): () => void {
  const followSystem = () => state.status && show(state.status.preferences);
  // Coming back may be coming back on another day.
  const comeBack = () => document.visibilityState === 'visible' && void standAgain().catch(() => undefined);
  dark.addEventListener('change', followSystem);
  document.addEventListener('visibilitychange', comeBack);
  const stop = host.hear(follow);
  return () => {
    dark.removeEventListener('change', followSystem);
    document.removeEventListener('visibilitychange', comeBack);
    stop();
  };
}

function follow(event: Event): void {
  if (!state.status) return;
  if (event.event === 'locked') void standAgain();
  if (event.event === 'indexing') state.status = { ...state.status, indexing: event.data };
  // What is heard while a newer choice is on its way is older than what is shown.
  if (event.event === 'preferences' && underWay === 0) {
    state.status = { ...state.status, preferences: event.data };
    show(event.data);
  }
}

function show({ language, appearance }: Preferences): void {
  speak(language);
  const system = dark.matches ? 'dark' : 'light';
  document.documentElement.dataset.appearance = appearance === 'system' ? system : appearance;
}
