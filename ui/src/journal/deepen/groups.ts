// The groups in which a moment is deepened: which there are, in the order they are offered, and which hold something.
// What stands in a group is its component's.

import type { Moment } from '../../contract/contract';

export const GROUPS = [
  'takeaway',
  'people',
  'sources',
  'training',
  'reflection',
  'step',
  'goals',
  'labels',
  'circumstances',
  'visibility',
  'attachments',
] as const;

export type Group = (typeof GROUPS)[number];

const HOLDS: Record<Group, (moment: Moment) => boolean> = {
  takeaway: ({ takeaway, changed, highlight, mistake }) =>
    takeaway !== null || Object.values(changed).some((line) => line !== null) || highlight || mistake,
  people: ({ people }) => people.length > 0,
  sources: ({ sources }) => sources.length > 0,
  training: ({ training, follow_ups }) => training !== null || follow_ups.length > 0,
  reflection: ({ reflection }) => reflection !== null,
  step: ({ next_step }) => next_step !== null,
  goals: ({ goals }) => goals.length > 0,
  labels: ({ tags, standards }) => tags.length > 0 || standards.length > 0,
  circumstances: ({ intention, activities, minutes }) =>
    intention !== null || activities.length > 0 || minutes !== null,
  visibility: ({ visibility }) => visibility === 'shareable',
  attachments: ({ attachments }) => attachments.length > 0,
};

/** Whether a group holds something. */
export function holds(moment: Moment, group: Group): boolean {
  return HOLDS[group](moment);
}

/** The groups to draw: those that hold something and those that were opened. */
export function drawn(moment: Moment, opened: ReadonlySet<Group>): Group[] {
  return GROUPS.filter((group) => holds(moment, group) || opened.has(group));
}

/** The groups still on offer. */
export function offered(moment: Moment, opened: ReadonlySet<Group>): Group[] {
  return GROUPS.filter((group) => !holds(moment, group) && !opened.has(group));
}
