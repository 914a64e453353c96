import { describe, expect, it } from 'vitest';
import { addressOf, hashOf } from './address';

describe('an address', () => {
  it('comes back as it was written', () => {
    const hash = hashOf('journal', '0192', new URLSearchParams({ words: 'klas & klimaat' }));
    const { place, id, query } = addressOf(hash);
    expect([place, id, query.get('words')]).toEqual(['journal', '0192', 'klas & klimaat']);
  });
  it('needs no id and no query', () => {
    expect(hashOf('look-back')).toBe('#/look-back');
    expect(addressOf('#/look-back')).toMatchObject({ place: 'look-back' });
    expect(addressOf('#/look-back').id).toBeUndefined();
  });
  it.each(['', '#', '#/', '#/nowhere', '#today/../x'])('that is unknown (%s) is Today', (hash) =>
    expect(addressOf(hash).place).toBe('today'),
  );
  it('may be of a place the bar does not lead to', () => {
    expect(addressOf('#/names/people?name=An')).toMatchObject({ place: 'names', id: 'people' });
  });
  it('keeps a question mark inside a query', () => {
    expect(addressOf('#/journal?words=waarom?').query.get('words')).toBe('waarom?');
  });
});
