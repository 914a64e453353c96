import { describe, expect, it } from 'vitest';
import { idleChoices } from './idle';

describe('idle minutes', () => {
  it('rise, and never comes last', () => expect(idleChoices(15)).toEqual([5, 15, 60, 0]));
  it('show a choice made elsewhere in its place', () => expect(idleChoices(30)).toEqual([5, 15, 30, 60, 0]));
});
