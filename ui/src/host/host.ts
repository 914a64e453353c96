// The one door to the core. Here: what a host can do, in the contract's own words. Not here: how it is reached
// (tauri.ts, loopback.ts), nor what an answer means to a screen.

import type { Commands, Event, Failure, FailureCode, Leaving, ReportRequest } from '../contract/contract';

export type Command = keyof Commands;
export type Request<C extends Command> = Commands[C]['request'];
export type Answer<C extends Command> = Commands[C]['answer'];

export interface Host {
  /** Asks one thing. Throws a `HostFailure` when it did not work. */
  ask<C extends Command>(command: C, request: Request<C>): Promise<Answer<C>>;
  /** Hears what happens without being asked. Answers with the way to stop. */
  hear(listener: (event: Event) => void): () => void;
  /** Hears that the app may be stopped any moment: the time to send what is not kept yet. */
  onSuspend(listener: () => void): () => void;
  /** Sends the next bytes of a file that `begin_attachment` started; some MiB at a time. */
  send(upload: number, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** A stretch of a file; never more than 16 MiB, fewer bytes where it ends. */
  readFile(digest: string, from: number, most: number): Promise<Uint8Array<ArrayBuffer>>;
  /** The small picture of a file, JPEG or PNG; empty where there is none. */
  picture(digest: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Whether another program can open a copy here; otherwise the person can save one. */
  readonly opensElsewhere: boolean;
  /** Opens a copy that `lend_attachment` made in another program; `false` where this host cannot. */
  openElsewhere(path: string): Promise<boolean>;
  /** A report as a file's bytes. */
  report(request: ReportRequest): Promise<Uint8Array<ArrayBuffer>>;
  /** Saves a report where the person says, under this name unless they choose another; `false` when they chose nowhere. */
  saveReport(request: ReportRequest, name: string): Promise<boolean>;
  /** A file that the system handed to Besef to open (a double click); once. */
  handed(): Promise<File | undefined>;
  /** Hears that the system hands over a file while Besef is there. Answers with the way to stop. */
  onHanded(listener: () => void): () => void;
  /** Writes what leaves the vault where the person says; `false` when they chose nowhere, and nothing left. */
  leave(leaving: Leaving, name: string): Promise<boolean>;
  /** Opens an address (http, https or mailto) outside Besef. */
  openLink(address: string): Promise<void>;
  /** Whether the system shows reminders; `ask` lets it ask the person first. */
  mayRemind(ask: boolean): Promise<MayRemind>;
  /** Shows a reminder through the system. */
  remind(reminder: Reminder): Promise<void>;
}

/** Whether reminders can be shown: not asked yet, allowed, refused, or there is no way to. */
export type MayRemind = 'unasked' | 'yes' | 'no' | 'never';

/** What a reminder says. */
export type Reminder = { title: string; body: string };

/** Something did not work. Its sentence is made by `failureSentence`, never from `message`. */
export class HostFailure extends Error {
  readonly code: FailureCode;
  readonly params: Record<string, string>;

  constructor(failure: Failure) {
    super(failure.code);
    this.name = 'HostFailure';
    this.code = failure.code;
    this.params = failure.params;
  }
}

/** Whatever was thrown, as a failure: what has no code of its own is Besef's own fault. */
export function asHostFailure(thrown: unknown): HostFailure {
  if (thrown instanceof HostFailure) return thrown;
  if (isFailure(thrown)) return new HostFailure(thrown);
  return new HostFailure({ code: 'internal', params: { detail: String(thrown) } });
}

function isFailure(thrown: unknown): thrown is Failure {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown && 'params' in thrown;
}
