// The zip within what was sealed: everything in it accounted for, the document verified, the media verified when they
// are asked for. A stranger may have made it; limits bound what opening it costs. The core keeps the same rules.

import { unzipSync, type UnzipFileInfo } from 'fflate';
import { Closed } from './closed';
import { readSums, sumOf } from './sums';

const MIB = 1 << 20;
const MOST_ENTRIES = 4_000;
const MOST_MEDIA = 1024 * MIB;

const DOCUMENT = 'extract.json';
const SUMS = 'SHA256SUMS';
const SIGNATURE = 'SHA256SUMS.minisig';
const MEDIA = 'media/';
/** As the core names media: what fits every file system. */
const MEDIUM = /^media\/(?=.{1,100}$)[a-z0-9](?:[a-z0-9._-]*[a-z0-9_-])?$/;

export interface Container {
  readonly document: Uint8Array;
  /** A medium by its name in the container; nothing when it is not there, or not as it was sealed. */
  medium: (entry: string) => Uint8Array<ArrayBuffer> | undefined;
}

/** Opens the zip of an extract. */
export function containerIn(zip: Uint8Array): Container {
  const entries = entriesOf(zip);
  const sums = readSums(new TextDecoder().decode(bytesOf(zip, SUMS)));
  if (!sums || !areToldBy(sums, entries)) throw new Closed('damaged');
  const document = verified(zip, DOCUMENT, sums);
  if (!document) throw new Closed('damaged');
  return { document, medium: (entry) => verified(zip, MEDIA + entry, sums) };
}

/** The names of what is in it, none of them strange, none twice, none too large. */
function entriesOf(zip: Uint8Array): Set<string> {
  const names = new Set<string>();
  let media = 0;
  unzipSync(zip, {
    filter: ({ name, originalSize, compression }) => {
      const most = mostOf(name);
      if (name.startsWith(MEDIA)) media += originalSize;
      const fits = most !== undefined && originalSize <= most && media <= MOST_MEDIA;
      if (!fits || names.has(name) || ![0, 8].includes(compression) || names.size === MOST_ENTRIES) {
        throw new Closed('damaged');
      }
      names.add(name);
      return false;
    },
  });
  return names;
}

/** How large an entry of this name may be; nothing when no entry is called so. */
function mostOf(name: string): number | undefined {
  if (name === DOCUMENT || name === 'extract.html') return 32 * MIB;
  if (name === SUMS) return MIB;
  if (name === SIGNATURE) return MIB / 64;
  return MEDIUM.test(name) ? 200 * MIB : undefined;
}

/** Whether the sums are of all that is here but themselves and their signature, and of nothing else. */
function areToldBy(sums: Map<string, string>, entries: Set<string>): boolean {
  const summed = [...entries].filter((name) => name !== SUMS && name !== SIGNATURE);
  return summed.length === sums.size && summed.every((name) => sums.has(name));
}

function verified(
  zip: Uint8Array,
  name: string,
  sums: Map<string, string>,
): Uint8Array<ArrayBuffer> | undefined {
  const bytes = bytesOf(zip, name);
  return bytes && sumOf(bytes) === sums.get(name) ? bytes : undefined;
}

function bytesOf(zip: Uint8Array, name: string): Uint8Array<ArrayBuffer> | undefined {
  const filter = (entry: UnzipFileInfo) => entry.name === name;
  return unzipSync(zip, { filter })[name] as Uint8Array<ArrayBuffer> | undefined;
}
