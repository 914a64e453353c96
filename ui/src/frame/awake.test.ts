import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stayAwake } from './awake';

describe('signs of someone being there', () => {
  let page: EventTarget;

  beforeEach(() => {
    page = new EventTarget();
    vi.stubGlobal('window', page);
  });
  afterEach(() => void vi.unstubAllGlobals());

  it('are passed on at once, then once in a while, and not after stopping', () => {
    let now = 0;
    let asked = 0;
    const host = { ask: async () => (asked++, {}) as never };
    const stop = stayAwake(host, () => now);
    const sign = () => page.dispatchEvent(new Event('keydown'));
    sign();
    now = 10_000;
    sign();
    expect(asked).toBe(1);
    now = 20_000;
    sign();
    expect(asked).toBe(2);
    stop();
    now = 60_000;
    sign();
    expect(asked).toBe(2);
  });
});
