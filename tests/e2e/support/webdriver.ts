// As much of W3C WebDriver as driving the real window, and a browser on WebKit, takes.

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { app, windowDriver } from './places.ts';

/** The name under which WebDriver hands out elements. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const PATIENCE_MS = 30_000;
const LOOK_EVERY_MS = 50;

export const keys = { control: '\uE009', enter: '\uE007' };

/** What a driver starts and ends for every session. */
interface Driven {
  /** The driver's command line, given a free port for itself and one more. */
  command: (port: number, other: number) => [program: string, ...args: string[]];
  /** Which of the two listen, the first first. */
  listening: (port: number, other: number) => number[];
  capabilities: (args: string[]) => Record<string, unknown>;
}

/** The program people install. Its driver answers through the one that WebKit brings, and complains at length when that is
 *  not there yet. */
export const besef: Driven = {
  listening: (port, other) => [other, port],
  command: (port, other) => [windowDriver, '--port', `${port}`, '--native-port', `${other}`],
  capabilities: (args) => ({ 'tauri:options': { application: app, args } }),
};

/** The browser that WebKit brings. */
export const webkit: Driven = {
  listening: (port) => [port],
  command: (port) => ['WebKitWebDriver', `--port=${port}`],
  capabilities: () => ({ browserName: 'MiniBrowser' }),
};

export class Driver {
  readonly #driven: Driven;
  #process: ChildProcess | undefined;
  #address = '';

  constructor(driven: Driven) {
    this.#driven = driven;
  }

  async start(env: NodeJS.ProcessEnv = {}): Promise<void> {
    const [own, other] = [await freePort(), await freePort()];
    const [program, ...args] = this.#driven.command(own, other);
    this.#address = `http://127.0.0.1:${own}`;
    this.#process = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    for (const port of this.#driven.listening(own, other)) {
      await until('the driver listens', async () => (await fetch(`http://127.0.0.1:${port}/status`)).ok);
    }
  }

  async open(...args: string[]): Promise<Window> {
    const capabilities = { alwaysMatch: this.#driven.capabilities(args) };
    const { sessionId } = await send<{ sessionId: string }>('POST', `${this.#address}/session`, { capabilities });
    return new Window(`${this.#address}/session/${sessionId}`);
  }

  async end(): Promise<void> {
    if (!this.#process) return;
    const gone = once(this.#process, 'exit');
    this.#process.kill();
    await gone;
  }
}

export class Window {
  readonly #session: string;

  constructor(session: string) {
    this.#session = session;
  }

  /** Goes to an address. */
  async go(url: string): Promise<void> {
    await send('POST', `${this.#session}/url`, { url });
  }

  /** Runs a function body in the page. */
  run<T>(body: string, ...args: unknown[]): Promise<T> {
    return send<T>('POST', `${this.#session}/execute/sync`, { script: body, args });
  }

  /** Types into what has the focus. A modifier is held until the end. */
  async press(...pressed: string[]): Promise<void> {
    const down = pressed.map((value) => ({ type: 'keyDown', value }));
    const up = pressed.toReversed().map((value) => ({ type: 'keyUp', value }));
    const actions = [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }];
    await send('POST', `${this.#session}/actions`, { actions });
  }

  /** Presses what is there. What is drawn anew between finding and pressing it is looked for again, as a person would. */
  async click(xpath: string): Promise<void> {
    await until(xpath, async () => {
      await send('POST', `${this.#session}/element/${await this.#found(xpath)}/click`, {});
      return true;
    });
  }

  async write(xpath: string, text: string): Promise<void> {
    await send('POST', `${this.#session}/element/${await this.find(xpath)}/value`, { text });
  }

  /** Waits until something is there. */
  async find(xpath: string): Promise<string> {
    return until(xpath, () => this.#found(xpath));
  }

  async #found(xpath: string): Promise<string | undefined> {
    const query = { using: 'xpath', value: xpath };
    return (await send<Record<string, string>>('POST', `${this.#session}/element`, query))[ELEMENT];
  }

  async close(): Promise<void> {
    await send('DELETE', this.#session);
  }
}

async function send<T>(method: string, address: string, body?: unknown): Promise<T> {
  const response = await fetch(address, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
  const { value } = (await response.json()) as { value: T };
  if (!response.ok) throw new Error(`${method} ${address}: ${JSON.stringify(value)}`);
  return value;
}

/** Tries again until there is something, or says what it waited for. */
export async function until<T>(what: string, attempt: () => Promise<T | undefined>): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  let last: unknown;
  while (Date.now() < end) {
    const found = await attempt().catch((error: unknown) => void (last = error));
    if (found) return found;
    await pause(LOOK_EVERY_MS);
  }
  throw new Error(`waited in vain: ${what}`, { cause: last });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}
