// An extract as it leaves Besef, made by strangers' tools alone: a zip by fflate, sealed by age's own implementation for
// TypeScript, put into the page that is committed. What a coach sends back is opened the same way.

import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.ts';

export const PASSPHRASE = 'aardbei-fiets-kaars-molen-regen-trap';
/** What the core seals with. */
const WORK_FACTOR = 15;

const template = join(root, 'src-tauri/crates/extract/page/reader.html');

export type Moment = { id: string; kind: string; on: string; text: string } & Record<string, unknown>;
export type Document = { moments: Moment[] } & Record<string, unknown>;

/** Someone who shares: a key to open with, and the card with the key to seal with. */
export async function someone(name = 'Sam'): Promise<{ identity: string; card: string }> {
  const identity = await generateX25519Identity();
  const sealing = await identityToRecipient(identity);
  const signing = `RW${'A'.repeat(54)}`;
  return { identity, card: `besef:contact?name=${name}&age=${sealing}&sign=${signing}` };
}

export const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The container of a document and its media, with the sums of all of it. */
export function zipped(document: unknown, media: Record<string, Uint8Array> = {}): Uint8Array {
  const entries: Record<string, Uint8Array> = { 'extract.json': strToU8(JSON.stringify(document)) };
  for (const [name, bytes] of Object.entries(media)) entries[`media/${name}`] = bytes;
  const sums = Object.entries(entries).map(([name, bytes]) => `${sumOf(bytes)}  ${name}\n`);
  return zipSync({ ...entries, SHA256SUMS: strToU8(sums.join('')) });
}

export async function sealed(zip: Uint8Array, passphrase = PASSPHRASE, work = WORK_FACTOR): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(work);
  return encrypter.encrypt(zip);
}

/** The page that carries it. */
export function pageOf(bytes: Uint8Array): string {
  const [before, after] = readFileSync(template, 'utf8').split('<!--sealed-->');
  return `${before}${Buffer.from(bytes).toString('base64')}${after}`;
}

/** What a coach sent back: its document, and its sums as they stand. */
export async function openedReply(bytes: Uint8Array, identity: string) {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const entries = unzipSync(await decrypter.decrypt(bytes));
  const document = entries['reply.json']!;
  return {
    names: Object.keys(entries).sort(),
    reply: JSON.parse(strFromU8(document)),
    sums: strFromU8(entries['SHA256SUMS']!),
    sum: sumOf(document),
  };
}

const id = (nth: number) => `0190b5c8-0000-7000-8000-${String(nth).padStart(12, '0')}`;

/** A letter with everything in it that can be let through. */
export function letter(card: string, part: Partial<Document> = {}): Document {
  return {
    format: 1,
    id: id(9001),
    token: '00112233445566778899aabbccddeeff',
    from: 'Sam',
    card,
    reader: 'Kim',
    language: 'nl',
    made_on: '2026-11-29',
    until: '2027-03-01',
    note: 'Dit zijn de momenten waar ik het met je over wil hebben. **Lees ze gerust in je eigen tempo.**',
    questions: ['Zie jij een lijn in wat ik opzoek, en wat ik laat liggen?', 'Bij wie kan ik terecht voor wiskunde in 3B?'],
    fields: ['takeaway', 'next_step', 'said', 'people', 'reflection', 'sources', 'training', 'goals', 'tags', 'marks'],
    moments: MOMENTS,
    ...part,
  };
}

/** The letter with so many moments: its own over and over, two a day. */
export function repeated(letter: Document, count: number): Document {
  const day = (nth: number) => new Date(Date.UTC(2026, 0, 1 + (nth >> 1))).toISOString().slice(0, 10);
  const moments = Array.from({ length: count }, (_, nth) => ({
    ...letter.moments[nth % letter.moments.length]!,
    id: `0190b5c8-0000-7000-8001-${String(nth).padStart(12, '0')}`,
    on: day(nth),
  }));
  return { ...letter, moments };
}

const MOMENTS: Moment[] = [
  {
    id: id(1),
    kind: 'social',
    on: '2026-03-18',
    text: 'Over het leerklimaat gepraat in de refter. An vindt dat we te weinig bij elkaar in de klas komen: “We weten van elkaar wat we doen, niet hoe.”\n\nZij stelde voor om één uur per maand vrij te houden en zonder verslag bij iemand binnen te lopen.',
    takeaway: 'Kijken zonder beoordelen is een andere vaardigheid dan feedback geven.',
    next_step: {
      what: 'In april één uur bij An binnenlopen.',
      by: '2026-04-16',
      state: 'tried',
      outcome: 'Haar instructie duurt zes minuten. De mijne twintig.',
      settled_on: '2026-04-16',
    },
    people: [
      { name: 'een collega', role: 'gave_advice', feedback: null },
      { name: 'de zorgcoördinator', role: 'gave_feedback', feedback: { asked: true, used: true } },
    ],
    goals: ['Meer van collega’s leren'],
    tags: ['overleg', 'leerklimaat'],
    highlight: true,
    said: [
      { id: id(801), by: 'coach', on: '2026-04-02', text: 'Wat hield je tegen om dit eerder te vragen?', sort: 'question', support: 'network', about: null },
      { id: id(802), by: 'learner', on: '2026-04-05', text: 'Ik dacht dat het raar zou lijken. Dat was het niet.', sort: 'remark', support: null, about: null },
    ],
  },
  {
    id: id(2),
    kind: 'formal',
    on: '2026-03-18',
    text: 'Studiedag over klasklimaat: rust komt van voorspelbaarheid, niet van stilte.',
    training: { title: 'Een klas in rust', provider: 'Vives', hours: 6, certificate: true, interaction: true, cases: null, partner: null, plan: 'De eerste vijf minuten altijd hetzelfde doen.', support: 'Iemand die eens komt kijken.' },
    follow_ups: [
      { due: '2026-04-01', after: '2w', state: 'partly', applied: 'Op maandag en dinsdag lukt het.', helped: 'De kaart aan de deur.', hindered: null, tell: null, answered_on: '2026-04-02' },
    ],
    minutes: 360,
  },
  {
    id: id(3),
    kind: 'individual',
    on: '2026-04-16',
    text: 'Vandaag de eerste vijf minuten niets gezegd en alleen gewezen:\n- boek open\n- pen klaar\n- ogen naar voren\n\nHet werd stiller dan met roepen.',
    reflection: [
      { asked: 'Wat?', text: 'De klas keek naar elkaar om te zien wat er moest gebeuren.' },
      { asked: 'En dus?', text: 'Ze hebben mij minder nodig dan ik denk.' },
      { asked: 'Wat nu?', text: 'Ook bij het groepswerk proberen.' },
    ],
    changed: { knowing: 'Stilte is geen doel.', feeling: null, doing: 'Ik wacht langer.', intending: null },
    activities: ['tried_out', 'reflected'],
    mistake: true,
  },
  {
    id: id(4),
    kind: 'resource',
    on: '2026-05-04',
    text: 'Artikel over leerklimaat in teams: ruimte om te leren is vooral tijd die niemand afneemt. Zie ook https://kennis.example/ruimte.',
    sources: [{ title: 'Ruimte om te leren', address: 'https://www.kennis.example/ruimte', author: 'L. Boer', medium: 'article' }],
    standards: ['lid van een schoolteam'],
    takeaway: 'Niet méér tijd vragen, wel tijd die vast staat.',
  },
];
