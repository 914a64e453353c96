// What a reader sends back: the document, and the sealed file around it, which the ordinary tools open as well.

import { zipSync } from 'fflate';
import type { Comment, Day, Extract, Language, Reply } from '../../contract/contract';
import { newId } from '../ids';
import { sealedFor } from './sealing';
import { writtenSums } from './sums';

/** The shape this page writes. */
const FORMAT = 1;
const DOCUMENT = 'reply.json';
const SUMS = 'SHA256SUMS';

/** The longest name of a person, in characters. */
export const LONGEST_NAME = 200;

export interface Said {
  comments: readonly Comment[];
  overall: string;
  name: string;
}

/** Whether there is anything to send. */
export function isEmpty({ comments, overall }: Said): boolean {
  return comments.length === 0 && overall.trim() === '';
}

export function replyTo(extract: Extract, { comments, overall, name }: Said, today: Day): Reply {
  return {
    format: FORMAT,
    id: newId(),
    to: extract.id,
    token: extract.token,
    from: name.trim() || undefined,
    made_on: today,
    overall: overall.trim() || undefined,
    comments: comments.map(({ id, moment, text, sort, support }) => ({
      id,
      moment,
      text: text.trim(),
      sort,
      support,
    })),
  };
}

/** The reply as a file that only the holder of the card opens. */
export function sealedReply(reply: Reply, card: string): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const document = encoder.encode(`${JSON.stringify(reply, null, 2)}\n`);
  const sums = encoder.encode(writtenSums({ [DOCUMENT]: document }));
  // When it was made stands in the document; a zip knows no earlier day than this.
  const zip = zipSync({ [DOCUMENT]: document, [SUMS]: sums }, { mtime: new Date(1980, 0, 1) });
  return sealedFor(recipientOf(card), zip);
}

/** For whom to seal: the age recipient on a card. */
export function recipientOf(card: string): string {
  const found = [...card.matchAll(/[?&]age=(age1[02-9ac-hj-np-z]+)(?=&|$)/g)];
  if (found.length !== 1) throw new Error('the card has not one key');
  return found[0]![1]!;
}

/** "antwoord-sam-2026-11-29.besef" */
export function fileName(word: string, from: string | undefined, day: Day, language: Language): string {
  const plain = (from ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase(language);
  const name = plain.replace(/[^a-z0-9]+/g, '-').slice(0, 40);
  return `${[word, name, day].join('-').replace(/-+/g, '-')}.besef`;
}
