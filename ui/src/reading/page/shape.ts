// Reading something of an unknown shape: each answers with what it should be, or says that it is damaged.

import type {
  Activity,
  By,
  FollowUpState,
  Kind,
  Medium,
  RemarkSort,
  Role,
  SharedField,
  StepState,
  SupportKind,
} from '../../contract/contract';
import { Closed } from './closed';

export type Fields = Record<string, unknown>;

/** The words the contract knows, in no order that matters. */
export const words = {
  kinds: all<Kind>({ formal: 1, social: 1, individual: 1, resource: 1 }),
  activities: all<Activity>({
    collaborated: 1,
    asked_help: 1,
    asked_feedback: 1,
    observed: 1,
    tried_out: 1,
    practised: 1,
    consulted_source: 1,
    reflected: 1,
    met_difficulty: 1,
    followed_training: 1,
  }),
  roles: all<Role>({ gave_advice: 1, gave_feedback: 1, role_model: 1, worked_with_me: 1, introduced_me: 1 }),
  media: all<Medium>({ article: 1, book: 1, video: 1, podcast: 1, website: 1, platform: 1 }),
  steps: all<StepState>({ open: 1, tried: 1, adapted: 1, dropped: 1 }),
  followUps: all<FollowUpState>({ open: 1, applied: 1, partly: 1, not_yet: 1, not: 1, let_go: 1 }),
  by: all<By>({ learner: 1, coach: 1 }),
  sorts: all<RemarkSort>({ remark: 1, question: 1, compliment: 1 }),
  supports: all<SupportKind>({ socio_emotional: 1, network: 1, career: 1, autonomy: 1 }),
  fields: all<SharedField>({
    takeaway: 1,
    next_step: 1,
    said: 1,
    people: 1,
    activities: 1,
    changed: 1,
    reflection: 1,
    sources: 1,
    training: 1,
    goals: 1,
    tags: 1,
    standards: 1,
    minutes: 1,
    marks: 1,
  }),
};

/** All words of a type: the compiler knows when one is missing. */
function all<Word extends string>(every: Record<Word, 1>): readonly Word[] {
  return Object.keys(every) as Word[];
}

export function object(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Closed('damaged');
  return value as Fields;
}

export function text(value: unknown): string {
  if (typeof value !== 'string') throw new Closed('damaged');
  return value;
}

export function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Closed('damaged');
  return value;
}

/** What is left out is not so. */
export function bool(value: unknown): boolean {
  return flag(value) ?? false;
}

/** Yes, no, or not known. */
export function flag(value: unknown): boolean | null {
  return optional(value, (one) => {
    if (typeof one !== 'boolean') throw new Closed('damaged');
    return one;
  });
}

export function optional<Value>(value: unknown, read: (value: unknown) => Value): Value | null {
  return value === undefined || value === null ? null : read(value);
}

export function optionalText(value: unknown): string | null {
  return optional(value, text);
}

/** A list, empty when it was left out. */
export function listOf<One>(value: unknown, read: (value: unknown) => One, most = 10_000): One[] {
  const found = value ?? [];
  if (!Array.isArray(found) || found.length > most) throw new Closed('damaged');
  return found.map((one) => read(one));
}

/** One of the words of the contract. A word of a later version cannot be shown, and so asks for that version. */
export function oneOf<Word extends string>(known: readonly Word[]): (value: unknown) => Word {
  return (value) => {
    const word = known.find((one) => one === text(value));
    if (word === undefined) throw new Closed('newer');
    return word;
  };
}
