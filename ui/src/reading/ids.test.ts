import { expect, it } from 'vitest';
import { newId } from './ids';

it('is a UUID of version 7', () => {
  expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(newId(0x0190_b5c8_1234)).toMatch(/^0190b5c8-1234-7/);
  expect(newId()).not.toBe(newId());
});
