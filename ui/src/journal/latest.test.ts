import { expect, it } from 'vitest';
import { latest } from './latest';

/** A host that answers when told to. */
function slowly() {
  const open: { question: string; give: (answer: string) => void; fail: (why: unknown) => void }[] = [];
  const ask = (question: string) =>
    new Promise<string>((give, fail) => {
      open.push({ question, give, fail });
    });
  return { open, ask };
}
const settle = () => new Promise((done) => setTimeout(done));

it('asks the first at once, then only the last', async () => {
  const { open, ask } = slowly();
  const shown: string[] = [];
  const type = latest(
    ask,
    (answer) => shown.push(answer),
    () => {},
  );
  for (const words of ['k', 'kl', 'kla', 'klas']) type(words);
  expect(open.map((one) => one.question)).toEqual(['k']);
  open[0]?.give('answer to k');
  await settle();
  expect(open.map((one) => one.question)).toEqual(['k', 'klas']);
  open[1]?.give('answer to klas');
  await settle();
  expect(shown).toEqual(['answer to klas']);
});

it('shows every answer when nobody hurries', async () => {
  const shown: string[] = [];
  const type = latest(
    async (question: string) => question,
    (answer) => shown.push(answer),
    () => {},
  );
  type('a');
  await settle();
  type('b');
  await settle();
  expect(shown).toEqual(['a', 'b']);
});

it('tells of a failure and goes on', async () => {
  const { open, ask } = slowly();
  const told: unknown[] = [];
  const shown: string[] = [];
  const type = latest(
    ask,
    (answer) => shown.push(answer),
    (why) => told.push(why),
  );
  type('a');
  open[0]?.fail('no');
  await settle();
  type('b');
  open[1]?.give('yes');
  await settle();
  expect(told).toEqual(['no']);
  expect(shown).toEqual(['yes']);
});
