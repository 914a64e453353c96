// A Besef of its own for every test: a loopback host on a new vault, on a fixed day, over the real core.

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Commands, Content, Kind, MomentId } from '../../../ui/src/contract/contract.ts';
import { plainContent } from '../../../ui/src/today/capture.ts';
import { face, loopback } from './places.ts';

/** A Sunday in the first term: the day it is in every test. */
export const TODAY = '2026-11-22';
export const PASSPHRASE = 'regen op het dak';

const NOBODY = 65534;

type Name = keyof Commands;

export class Host {
  readonly folder = mkdtempSync(join(tmpdir(), 'besef-e2e-'));
  address = '';
  #process: ChildProcess | undefined;

  get vault(): string {
    return join(this.folder, 'vault');
  }

  /** Starts the program, on the vault as it lies there; perhaps on a later day. */
  async start(as: { uid?: number } = {}, today = TODAY): Promise<void> {
    const given = ['--vault', this.vault, '--ui', face, '--today', today];
    const started = spawn(loopback, given, { stdio: ['ignore', 'pipe', 'inherit'], ...as });
    this.#process = started;
    const [address] = await Promise.race([
      once(createInterface(started.stdout), 'line') as Promise<[string]>,
      once(started, 'exit').then(() => Promise.reject(new Error('the loopback host ended before it listened'))),
    ]);
    this.address = address;
  }

  /** Ends it the hard way, as a power cut would. */
  async kill(): Promise<void> {
    const running = this.#process;
    this.#process = undefined;
    if (!running || running.exitCode !== null) return;
    const gone = once(running, 'exit');
    running.kill('SIGKILL');
    await gone;
  }

  /** Starts it where it may read the vault and write nothing. Root may write everywhere, and so becomes nobody. */
  async startReadOnly(): Promise<void> {
    const files = readdirSync(this.vault, { recursive: true }).map((name) => join(this.vault, String(name)));
    for (const file of [...files, this.vault, this.folder]) chmodSync(file, 0o555);
    await this.start(process.getuid?.() === 0 ? { uid: NOBODY } : {});
  }

  /** Asks the core what the face would ask. */
  async ask<C extends Name>(command: C, request: Commands[C]['request']): Promise<Commands[C]['answer']> {
    const response = await fetch(new URL(`ask/${command}`, this.address), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Besef': '1' },
      body: JSON.stringify(request),
    });
    const answer: unknown = await response.json();
    if (!response.ok) throw new Error(`${command}: ${JSON.stringify(answer)}`);
    return answer as Commands[C]['answer'];
  }

  /** Logs a moment of today, as another page would. */
  async log(kind: Kind, text: string, more: Partial<Content> = {}): Promise<MomentId> {
    const content = { ...plainContent(kind, TODAY, text), ...more };
    const { changed } = await this.ask('log_moment', { content, draft: null });
    return changed.ids[0]!;
  }

  /** Opens the vault again after a start, for a test that is not about unlocking. */
  async unlock(): Promise<void> {
    await this.ask('unlock', { passphrase: PASSPHRASE });
  }

  async end(): Promise<void> {
    await this.kill();
    // What was made read-only has to go as well.
    for (const folder of [this.folder, this.vault]) if (existsSync(folder)) chmodSync(folder, 0o755);
    rmSync(this.folder, { recursive: true, force: true });
  }
}
