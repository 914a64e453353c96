import { describe, expect, it } from 'vitest';
import { asHostFailure, HostFailure } from './host';

describe('whatever is thrown becomes a failure', () => {
  it('with its own code when the core gave one', () => {
    const failure = asHostFailure({ code: 'too_long', params: { field: 'text' } });
    expect([failure.code, failure.params]).toEqual(['too_long', { field: 'text' }]);
  });
  it('the same one when it already is', () => {
    const failure = new HostFailure({ code: 'locked', params: {} });
    expect(asHostFailure(failure)).toBe(failure);
  });
  it.each([[new TypeError('Failed to fetch')], ['text'], [null], [undefined]])(
    "as Besef's own fault otherwise: %s",
    (thrown) => expect(asHostFailure(thrown).code).toBe('internal'),
  );
});
