// Which period is looked back on: in the address, as a question to the core, and one step earlier or later.
// What the school year or a quarter is the core decides; its answer carries the days.

import type { Day, Earlier, Filter, LookBack, LookBackOn, Period, Span } from '../contract/contract';
import { everything } from '../journal/query';
import { hashOf } from '../shared/address';
import { daysBetween, isDay, lastOfMonth, plusDays } from '../shared/dates';

/** A period as chosen: a named span around a day (null: around today), or two days of one's own. */
export type Chosen = { span: Span; around: Day | null } | { from: Day; to: Day };

export const SPANS: readonly Span[] = [
  'school-year',
  'term',
  'quarter',
  'month',
  'week',
  'since-conversation',
  'all',
];

/** Reads the query of an address; the school year around today when it says nothing. */
export function readChosen(params: URLSearchParams): Chosen {
  const [from, to, around] = [day(params, 'from'), day(params, 'to'), day(params, 'around')];
  if (from && to) return { from, to };
  return { span: SPANS.find((span) => span === params.get('span')) ?? 'school-year', around };
}

function day(params: URLSearchParams, name: string): Day | null {
  const written = params.get(name);
  return written !== null && isDay(written) ? written : null;
}

/** The address of the look-back on a period. */
export function lookBackAddress(chosen: Chosen): string {
  const params = new URLSearchParams();
  if ('from' in chosen) {
    params.set('from', chosen.from);
    params.set('to', chosen.to);
  } else {
    if (chosen.span !== 'school-year') params.set('span', chosen.span);
    if (chosen.around) params.set('around', chosen.around);
  }
  return hashOf('look-back', undefined, params);
}

/** The question to the core. */
export function asked(chosen: Chosen): LookBackOn {
  if ('from' in chosen) return { span: 'all', from: chosen.from, to: chosen.to };
  return chosen.around ? { span: chosen.span, around: chosen.around } : { span: chosen.span };
}

/** The next period in either direction, beside the days now on screen; null where there is none. */
export function beside(chosen: Chosen, period: Period, by: -1 | 1, today: Day): Chosen | null {
  if (by === 1 && period.to >= today) return null;
  if ('from' in chosen) {
    const days = by * (daysBetween(period.from, period.to) + 1);
    return { from: plusDays(period.from, days), to: plusDays(period.to, days) };
  }
  if (chosen.span === 'all' || chosen.span === 'since-conversation') return null;
  return { span: chosen.span, around: by === -1 ? plusDays(period.from, -1) : plusDays(period.to, 1) };
}

/** The period before, where it holds anything to set beside this one. */
export function previousOf({ earlier }: LookBack): Earlier | null {
  return earlier && earlier.total > 0 ? earlier : null;
}

/** Moments in a period. */
export function within(period: Period): Filter {
  return { ...everything(), from: period.from, to: period.to };
}

/** The part of a month that lies in a period. */
export function monthWithin(month: Day, period: Period): Period {
  const last = lastOfMonth(month);
  return { from: month < period.from ? period.from : month, to: last > period.to ? period.to : last };
}
