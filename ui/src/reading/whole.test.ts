import { expect, it } from 'vitest';
import type { Extract } from '../contract/contract';
import { extract } from './extract.fixture';
import { wholeExtract } from './whole';

it('what was left out is empty', () => {
  const bare = { id: 'm', kind: 'social', on: '2026-03-02', text: 'An liet me meekijken.' };
  const { questions: _, ...without } = extract();
  const whole = wholeExtract({ ...without, moments: [bare] } as unknown as Extract);
  expect(whole.questions).toEqual([]);
  expect(whole.moments[0]).toMatchObject({
    ...bare,
    people: [],
    said: [],
    files: [],
    mistake: false,
    highlight: false,
  });
});
