import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { extract } from '../extract.fixture';
import { fileName, isEmpty, recipientOf, replyTo, sealedReply } from './reply';
import { sumOf } from './sums';

const comment = {
  id: 'c',
  moment: 'm',
  text: ' Mooi gezien.\n',
  sort: 'compliment',
  support: 'network',
} as const;
const said = { comments: [comment], overall: ' ', name: ' Kim ' };

it('answers the extract, with nothing that was left blank', () => {
  expect(replyTo(extract(), said, '2026-12-01')).toEqual({
    format: 1,
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    to: extract().id,
    token: extract().token,
    from: 'Kim',
    overall: undefined,
    made_on: '2026-12-01',
    comments: [{ ...comment, text: 'Mooi gezien.' }],
  });
  expect(isEmpty({ comments: [], overall: ' ', name: 'Kim' })).toBe(true);
  expect(isEmpty(said)).toBe(false);
});

it('opens for the holder of the card, and for nobody else', async () => {
  const identity = await generateX25519Identity();
  const card = `besef:contact?name=Sam%20V&age=${await identityToRecipient(identity)}&sign=RWQx`;
  const reply = replyTo(extract(), said, '2026-12-01');
  const sealed = await sealedReply(reply, card);
  const open = (key: string) => {
    const decrypter = new Decrypter();
    decrypter.addIdentity(key);
    return decrypter.decrypt(sealed);
  };
  const entries = unzipSync(await open(identity));
  expect(Object.keys(entries)).toEqual(['reply.json', 'SHA256SUMS']);
  expect(JSON.parse(strFromU8(entries['reply.json']!))).toEqual(JSON.parse(JSON.stringify(reply)));
  expect(strFromU8(entries['SHA256SUMS']!)).toBe(`${sumOf(entries['reply.json']!)}  reply.json\n`);
  await expect(open(await generateX25519Identity())).rejects.toThrow();
});

it('is not sealed for a card without one key', async () => {
  for (const card of [
    '',
    'besef:contact?name=age1qq',
    'besef:contact?age=age1qq&age=age1qp',
    'besef:contact?age=AGE-SECRET-KEY-1',
  ]) {
    expect(() => recipientOf(card), card).toThrow();
  }
  await expect(
    sealedReply(replyTo(extract(), said, '2026-12-01'), 'besef:contact?age=age1qqqq'),
  ).rejects.toThrow();
});

it('is called after whom it answers', () => {
  expect(fileName('antwoord', 'Zoë van ’t Hof', '2026-12-01', 'nl')).toBe(
    'antwoord-zoe-van-t-hof-2026-12-01.besef',
  );
  expect(fileName('answer', undefined, '2026-12-01', 'en')).toBe('answer-2026-12-01.besef');
  expect(fileName('answer', '../../etc', '2026-12-01', 'en')).toBe('answer-etc-2026-12-01.besef');
});
