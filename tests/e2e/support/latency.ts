// How long it takes from a key to what it paints, as the page itself can tell.

import type { Page } from '@playwright/test';

/** Milliseconds of several of the same. */
export interface Latency {
  what: string;
  times: number[];
}

declare global {
  interface Window {
    painted: number[];
  }
}

/** About as fast as a swift typist, with a pause now and then in which what was typed is sent and kept. */
const BETWEEN_KEYS_MS = 40;
const PAUSE_EVERY = 50;
const PAUSE_MS = 900;

/** Lets the page note, for every key, how long after it the frame that shows it was painted. */
export async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.painted = [];
    const afterPaint = (then: () => void) =>
      requestAnimationFrame(() => {
        // A message sent within a frame arrives once that frame is on its way to the screen.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = then;
        port2.postMessage(null);
      });
    const onKey = ({ key, timeStamp }: KeyboardEvent) => {
      if (key !== 'Control') afterPaint(() => window.painted.push(performance.now() - timeStamp));
    };
    window.addEventListener('keydown', onKey, { capture: true });
  });
}

/** Types a text as a person would, and tells how long each of its keys took. */
export async function typed(page: Page, what: string, text: string): Promise<Latency> {
  await forget(page);
  for (const [i, key] of [...text].entries()) {
    await page.keyboard.type(key);
    await page.waitForTimeout(i % PAUSE_EVERY === PAUSE_EVERY - 1 ? PAUSE_MS : BETWEEN_KEYS_MS);
  }
  return { what, times: await times(page, text.length) };
}

/** Presses one combination of keys, and tells how long it took. */
export async function pressed(page: Page, what: string, keys: string): Promise<Latency> {
  await forget(page);
  await page.keyboard.press(keys);
  return { what, times: await times(page, 1) };
}

async function forget(page: Page): Promise<void> {
  await page.evaluate(() => window.painted.splice(0));
}

async function times(page: Page, keys: number): Promise<number[]> {
  await page.waitForFunction((count) => window.painted.length >= count, keys);
  return page.evaluate(() => window.painted);
}

/** The value that this share of all is at most. */
export function percentile({ times: all }: Latency, share: number): number {
  const sorted = all.toSorted((one, other) => one - other);
  return sorted[Math.round((sorted.length - 1) * share)] ?? 0;
}

/** As the other benches print: a table under its title, then one line of JSON. */
export function report(title: string, latencies: Latency[]): string {
  const shares = { p50: 0.5, p95: 0.95, p99: 0.99, max: 1 };
  const figures = latencies.map((latency) => {
    const measured = Object.entries(shares).map(([name, share]) => [`${name}_ms`, round(percentile(latency, share))]);
    return { what: latency.what, times: latency.times.length, ...Object.fromEntries(measured) };
  });
  const row = (cells: (string | number)[]) =>
    cells.map((cell, i) => (i === 0 ? String(cell).padEnd(40) : String(cell).padStart(9))).join('');
  const head = row([title, 'times', ...Object.keys(shares)]);
  return [head, ...figures.map((figure) => row(Object.values(figure))), JSON.stringify(figures)].join('\n');
}

function round(millis: number): number {
  return Math.round(millis * 10) / 10;
}
