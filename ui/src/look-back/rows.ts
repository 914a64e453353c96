// What a panel counts, row by row: a number of this period, that of the period before, and the moments behind each.
// What a row is called belongs to the words, how long its bar is to the picture.

import { stack } from 'd3-shape';
import type {
  Earlier,
  Filter,
  Language,
  LookBack,
  Period,
  StepFilter,
  StepTally,
} from '../contract/contract';
import { momentsAddress } from '../journal/query';
import { previousOf, within } from './period';

/** A number and the moments it was counted from. */
export interface Counted {
  count: number;
  href: string;
}

/** What is counted, now and in the period before; null where there is none to set beside it. */
export interface Row<Key extends string = string> {
  key: Key;
  now: Counted;
  before: Counted | null;
}

type Figures = Omit<Earlier, 'period'> & { period: Period };

/** A row for each key: what the figures count of it, and what to ask the journal for. */
export function rowsOf<Key extends string>(
  answer: LookBack,
  keys: readonly Key[],
  count: (figures: Figures, key: Key) => number,
  asking: (key: Key) => Partial<Filter>,
  language: Language,
): Row<Key>[] {
  const counted = (figures: Figures, key: Key): Counted => ({
    count: count(figures, key),
    href: momentsAddress({ ...within(figures.period), ...asking(key) }, language),
  });
  const previous = previousOf(answer);
  return keys.map((key) => ({
    key,
    now: counted(answer, key),
    before: previous && counted(previous, key),
  }));
}

/** Asked → received → used. */
export const FEEDBACK = ['asked', 'received', 'used'] as const;

export function feedbackRows(answer: LookBack, language: Language): Row<(typeof FEEDBACK)[number]>[] {
  return rowsOf(
    answer,
    FEEDBACK,
    ({ feedback }, key) => feedback[key],
    (key) => ({ feedback: key }),
    language,
  );
}

/** What can become different, in the order it is asked. */
export const CHANGES = ['knowing', 'feeling', 'doing', 'intending'] as const;

export function changedRows(answer: LookBack, language: Language): Row<(typeof CHANGES)[number]>[] {
  return rowsOf(
    answer,
    CHANGES,
    ({ changed }, key) => changed[key],
    (key) => ({ changed: key }),
    language,
  );
}

/** How a step can stand, as the journal can be asked for it: what was done in another way was tried as well. */
const STEPS = ['tried', 'open', 'dropped'] as const satisfies readonly StepFilter[];

export function stepRows(answer: LookBack, language: Language): Row<(typeof STEPS)[number]>[] {
  const count = ({ next_steps: steps }: Figures, key: (typeof STEPS)[number]) =>
    key === 'tried' ? steps.tried + steps.adapted : steps[key];
  return rowsOf(answer, STEPS, count, (step) => ({ step }), language);
}

/** The parts of the one bar of steps, from its left to its right. */
const PARTS = ['tried', 'adapted', 'open', 'dropped'] as const;

export interface StepPart {
  state: (typeof PARTS)[number];
  count: number;
  /** Where it begins and ends, in steps from the left. */
  from: number;
  to: number;
}

/** The steps end to end; what there is none of is left out. */
export function stepParts(steps: StepTally): StepPart[] {
  const layers = stack<StepTally, StepPart['state']>()
    .keys(PARTS)
    .value((tally, state) => tally[state])([steps]);
  return layers.flatMap((layer) => {
    const [from = 0, to = 0] = layer[0] ?? [];
    return to > from ? [{ state: layer.key, count: to - from, from, to }] : [];
  });
}
