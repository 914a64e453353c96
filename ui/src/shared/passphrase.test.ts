import { describe, expect, it } from 'vitest';
import { share, strengthOf, wrongWith } from './passphrase';

describe('strength', () => {
  it.each([
    ['zeven..', 'short'],
    ['acht....', 'fair'],
    ['twaalf......', 'good'],
    ['de kat van de buren slaapt', 'strong'],
  ])('%s is %s', (passphrase, strength) => expect(strengthOf(passphrase)).toBe(strength));

  it('counts what people see, not what machines store', () => expect(strengthOf('🌱🌱🌱🌱')).toBe('short'));
  it('fills no more than the whole line', () => expect(share('x'.repeat(99))).toBe(1));
});

describe('a new passphrase', () => {
  it('has to be long enough first', () => expect(wrongWith('kort', 'anders', false)).toBe('short'));
  it('is written twice when it cannot be seen', () => {
    expect(wrongWith('lang genoeg', 'lang genoef', false)).toBe('different');
    expect(wrongWith('lang genoeg', 'lang genoeg', false)).toBeUndefined();
  });
  it('is written once when it can be seen', () => expect(wrongWith('lang genoeg', '', true)).toBeUndefined());
});
