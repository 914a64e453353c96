// What was left out of an extract because it was empty, filled in again: a moment without people has no `people` in the
// document.

import type { Extract, SharedMoment } from '../contract/contract';

const LISTS = [
  'people',
  'activities',
  'reflection',
  'sources',
  'follow_ups',
  'goals',
  'tags',
  'standards',
  'files',
  'said',
] as const satisfies readonly (keyof SharedMoment)[];

export function wholeExtract(extract: Extract): Extract {
  const { questions, fields, moments } = extract;
  return { ...extract, questions: questions ?? [], fields: fields ?? [], moments: moments.map(wholeMoment) };
}

function wholeMoment(moment: SharedMoment): SharedMoment {
  const lists = Object.fromEntries(LISTS.map((list) => [list, moment[list] ?? []]));
  return { ...moment, ...lists, mistake: moment.mistake ?? false, highlight: moment.highlight ?? false };
}
