import { describe, expect, it } from 'vitest';
import type { TookIn } from '../contract/contract';
import { HostFailure, type Host } from '../host/host';
import { STRETCH } from '../journal/attachments/coming.svelte';
import { Opening } from './opening.svelte';

/** A core that takes files in, and opens them with `key`; without one it opens them at once. */
function core(key?: string) {
  const asked: string[] = [];
  const sent: number[] = [];
  const host = {
    async ask(command: string, request: { passphrase?: string }) {
      asked.push(command);
      if (command === 'begin_attachment') return { upload: 7 };
      if (command !== 'take_in' || request.passphrase === key)
        return { was: 'extract', id: 'x', before: false };
      const code = request.passphrase === undefined ? 'needs_passphrase' : 'sealed_wrong_passphrase';
      throw new HostFailure({ code, params: {} });
    },
    async send(_: number, bytes: Uint8Array) {
      sent.push(bytes.length);
    },
  };
  return { host: host as unknown as Pick<Host, 'ask' | 'send'>, asked, sent };
}

const file = (size = 10) => new File([new Uint8Array(size)], 'uittreksel.besef');

describe('opening a file', () => {
  it('sends it in stretches and says what it was', async () => {
    const { host, asked, sent } = core();
    const took: TookIn[] = [];
    const opening = new Opening(host, (one) => took.push(one));
    await opening.take(file(STRETCH + 1));
    expect(sent).toEqual([STRETCH, 1]);
    expect(asked).toEqual(['begin_attachment', 'take_in']);
    expect([took.length, opening.stage]).toEqual([1, 'none']);
  });

  it('asks for the passphrase, and tries again with what came in', async () => {
    const { host, asked } = core('zes woorden');
    const took: TookIn[] = [];
    const opening = new Opening(host, (one) => took.push(one));
    await opening.take(file());
    expect([opening.stage, opening.failure]).toEqual(['asking', undefined]);
    await opening.unlock('verkeerd');
    expect(opening.failure).toMatchObject({ code: 'sealed_wrong_passphrase' });
    await opening.unlock('zes woorden');
    expect([took.length, opening.stage]).toEqual([1, 'none']);
    expect(asked.filter((command) => command === 'begin_attachment')).toHaveLength(1);
  });

  it('lets go of what came in when it is given up', async () => {
    const { host, asked } = core('zes woorden');
    const opening = new Opening(host, () => undefined);
    await opening.take(file());
    opening.give();
    expect([asked.at(-1), opening.stage]).toEqual(['cancel_attachment', 'none']);
  });

  it('hears nothing of a file that was given up while it came', async () => {
    const { host } = core();
    const took: TookIn[] = [];
    const opening = new Opening(host, (one) => took.push(one));
    const taking = opening.take(file());
    opening.give();
    await taking;
    expect([took, opening.stage]).toEqual([[], 'none']);
  });

  it('says why something else did not open', async () => {
    const host = {
      ask: async (command: string) => {
        if (command === 'begin_attachment') throw new HostFailure({ code: 'file_too_large', params: {} });
      },
      send: async () => undefined,
    } as unknown as Pick<Host, 'ask' | 'send'>;
    const opening = new Opening(host, () => undefined);
    await opening.take(file());
    expect([opening.stage, opening.failure]).toMatchObject(['none', { code: 'file_too_large' }]);
  });
});
