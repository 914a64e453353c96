import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Host } from '../../host/host';
import { Arrivals, STRETCH, Unreadable, type Came } from './coming.svelte';

type Asked = { name: string; upload: number; moment: string; keep_place: boolean };

/** A core that keeps what it is sent, as the real one does, and refuses what it is told to. */
class Core {
  kept: { name: string; bytes: number; moment: string; place: boolean }[] = [];
  open = new Map<number, { name: string; bytes: number }>();
  refuse: string | undefined;
  hold: Promise<void> | undefined;
  #last = 0;

  ask = (async (command: string, request: never) => {
    const { name, upload, moment, keep_place } = request as Asked;
    if (this.refuse === command) throw { code: 'disk_full', params: {} };
    if (command === 'begin_attachment') {
      this.open.set(++this.#last, { name, bytes: 0 });
      return { upload: this.#last };
    }
    const file = this.open.get(upload)!;
    this.open.delete(upload);
    if (command === 'finish_attachment') this.kept.push({ ...file, moment, place: keep_place });
    return { place: 'none', saved: { moment: null, changed: {} } };
  }) as unknown as Host['ask'];

  send = async (upload: number, bytes: Uint8Array): Promise<void> => {
    await this.hold;
    if (this.refuse === 'send') throw { code: 'disk_full', params: {} };
    this.open.get(upload)!.bytes += bytes.length;
  };
}

let core: Core;
let came: Came[][];
let stopped: string[];
let arrivals: Arrivals;

beforeEach(() => {
  [core, came, stopped] = [new Core(), [], []];
  arrivals = new Arrivals(
    core,
    (some) => came.push(some),
    ({ name }) => stopped.push(name),
  );
});

const file = (name: string, bytes: number) => new File([new Uint8Array(bytes)], name);
const settled = () =>
  vi.waitFor(() => expect(arrivals.coming.every(({ stage }) => stage === 'failed')).toBe(true));

describe('files on their way', () => {
  it('come in whole, in stretches, one after the other, and are told of together', async () => {
    arrivals.take('a', [file('een', 2 * STRETCH + 5), file('leeg', 0)], true);
    arrivals.take('b', [file('twee', 7)]);
    await settled();
    expect(core.kept).toEqual([
      { name: 'een', bytes: 2 * STRETCH + 5, moment: 'a', place: true },
      { name: 'leeg', bytes: 0, moment: 'a', place: true },
      { name: 'twee', bytes: 7, moment: 'b', place: false },
    ]);
    expect(came.map((some) => some.map((one) => one.file.name))).toEqual([['een', 'leeg', 'twee']]);
  });

  it('stopped in the middle leave nothing, and the next comes', async () => {
    let go = () => {};
    core.hold = new Promise((resolve) => (go = resolve));
    arrivals.take('a', [file('een', 3 * STRETCH), file('twee', 1)]);
    await vi.waitFor(() => expect(core.open.size).toBe(1));
    arrivals.stop(arrivals.coming[0]!);
    go();
    await settled();
    expect([core.kept.map(({ name }) => name), stopped, core.open.size]).toEqual([['twee'], ['een'], 0]);
  });

  it('can leave the queue before their turn', async () => {
    arrivals.take('a', [file('een', 1), file('twee', 1)]);
    arrivals.stop(arrivals.coming[1]!);
    await settled();
    expect(core.kept.map(({ name }) => name)).toEqual(['een']);
  });

  it.each(['begin_attachment', 'send', 'finish_attachment'])(
    'tell when %s fails, and can be tried again',
    async (step) => {
      core.refuse = step;
      arrivals.take('a', [file('een', 9)]);
      await settled();
      expect(arrivals.coming[0]?.failure).toMatchObject({ code: 'disk_full' });
      expect([core.kept, came, core.open.size]).toEqual([[], [], 0]);
      core.refuse = undefined;
      arrivals.again(arrivals.coming[0]!);
      await settled();
      expect(core.kept).toMatchObject([{ name: 'een', bytes: 9 }]);
    },
  );

  it('that cannot be read where they lie are not the core’s failure', async () => {
    const gone = file('weg', 10);
    gone.slice = () =>
      ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) }) as Blob;
    arrivals.take('a', [gone]);
    await settled();
    expect(arrivals.coming[0]?.failure).toBeInstanceOf(Unreadable);
    expect(core.open.size).toBe(0);
  });

  it('are out of sight once the vault is locked', async () => {
    core.refuse = 'send';
    arrivals.take('a', [file('een', 9)]);
    await settled();
    arrivals.clear();
    expect(arrivals.coming).toEqual([]);
  });
});
