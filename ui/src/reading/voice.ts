// How the reading view speaks and acts, handed down to its parts: in the app these are the app's words and its way to
// follow a link, in the page for a coach the few words that page carries.

import { createContext } from 'svelte';
import type { Language, SharedFile } from '../contract/contract';
import type { WordKey } from '../contract/words';
import type { Args } from '../shared/fluent';

/** The sentence under a key, in the language that is on. */
export type Say = (key: WordKey, args?: Args) => string;

/** What the parts of the reading view ask of whoever shows it. */
export interface Voice {
  readonly say: Say;
  readonly language: Language;
  /** The bytes of a file; nothing when it is damaged or missing. */
  readonly picture: (file: SharedFile) => Promise<Blob | undefined>;
  /** Keeps a copy of a file where its reader says; without it, files are only named. */
  readonly save?: (file: SharedFile) => unknown;
  /** Follows a link; without it, the browser does so in another window. */
  readonly follow?: (address: string) => void;
}

export const [voice, speakWith] = createContext<Voice>();
