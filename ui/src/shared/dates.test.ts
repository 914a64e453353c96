import { describe, expect, it } from 'vitest';
import * as dates from './dates';

describe('days in words', () => {
  it('Dutch', () => {
    expect(dates.weekdayAndDay('2026-11-22', 'nl')).toBe('zondag 22 november');
    expect(dates.fullDay('2026-03-18', 'nl')).toBe('woensdag 18 maart 2026');
    expect(dates.longMonth('2026-03-01', 'nl')).toBe('maart 2026');
    expect(dates.shortMonth('2026-03-01', 'nl')).toBe('mrt');
  });
  it('English', () => {
    expect(dates.weekdayAndDay('2026-11-22', 'en')).toBe('Sunday 22 November');
    expect(dates.longDay('2026-03-18', 'en')).toBe('18 March 2026');
  });
  it('leaves this year out and names another', () => {
    expect(dates.shortDay('2026-04-16', '2026-11-22', 'nl')).toBe('16 april');
    expect(dates.shortDay('2025-04-16', '2026-11-22', 'nl')).toBe('16 april 2025');
  });
  it('goes back to 1900 and on to 2100', () => {
    expect(dates.longDay('1900-01-01', 'nl')).toBe('1 januari 1900');
    expect(dates.longDay('2100-12-31', 'nl')).toBe('31 december 2100');
  });
});

describe('counting days', () => {
  it('crosses months, leap days and the change of the clock', () => {
    expect(dates.plusDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(dates.plusDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(dates.daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(dates.daysBetween('2026-11-22', '2026-11-15')).toBe(-7);
  });
});

it('knows a day that exists, within reach', () => {
  const days = [
    '2024-02-29',
    '2026-02-29',
    '1899-12-31',
    '2100-12-31',
    '2101-01-01',
    '0002-03-04',
    'gisteren',
    '',
  ];
  expect(days.map(dates.isDay)).toEqual([true, false, false, true, false, false, false, false]);
});

it('knows the last day of a month', () => {
  const days = ['2024-02-10', '2026-02-01', '2026-12-31', '2026-04-15'];
  expect(days.map(dates.lastOfMonth)).toEqual(['2024-02-29', '2026-02-28', '2026-12-31', '2026-04-30']);
});
