// What a conversation is made of: its kinds and their sections, what of it is ticked for the sheet, and what becomes of
// its agreements when one changes. Picked moments are in picks.ts, words and drawing elsewhere.

import type {
  Agreement,
  AgreementState,
  Conversation,
  ConversationKind,
  Day,
  MomentPart,
  Period,
  Section,
} from '../contract/contract';
import { hashOf } from '../shared/address';
import { isDay, plusDays } from '../shared/dates';

/** The kinds about one's own learning, in the order they are offered. */
export const OWN_KINDS = ['development', 'coaching', 'appraisal', 'start_of_career', 'own'] as const;

/** The kinds that prepare for someone else's learning. */
export const LED_KINDS = ['leading', 'team_meeting', 'after_training'] as const;

/** Every section, in the order they stand in. */
const SECTIONS: readonly Section[] = [
  'former',
  'aim',
  'seen',
  'moments',
  'proud',
  'stuck',
  'feedback',
  'trainings',
  'needs',
  'support',
  'goals',
  'questions',
  'notes',
  'agreements',
];

const ONLY_LED: readonly Section[] = ['aim', 'seen'];
const ONLY_OWN: readonly Section[] = ['proud', 'stuck', 'feedback', 'needs'];
/** What is written after the conversation. */
const AFTERWARDS: readonly Section[] = ['notes', 'agreements'];

/** What a sheet can show of a moment, in the order it is asked. */
export const PARTS: readonly MomentPart[] = [
  'takeaway',
  'next_step',
  'people',
  'changed',
  'reflection',
  'sources',
  'training',
  'said',
  'pictures',
];

/** How an agreement can stand, in the order it is asked. */
export const AGREEMENT_STATES: readonly AgreementState[] = ['open', 'kept', 'adapted', 'let_go'];

/** The parts of a conversation's screen, in the order one comes to them. */
export const VIEWS = ['prepare', 'sheet', 'after'] as const;
export type View = (typeof VIEWS)[number];

/** Whether the learner leads it. */
export function isLed(kind: ConversationKind): boolean {
  return LED_KINDS.some((led) => led === kind);
}

/** The sections that a conversation of this kind has. */
export function sectionsOf(kind: ConversationKind): Section[] {
  const leftOut = isLed(kind) ? ONLY_OWN : ONLY_LED;
  return SECTIONS.filter((section) => !leftOut.includes(section));
}

/** Those to fill in before it. */
export function preparedIn(kind: ConversationKind): Section[] {
  return sectionsOf(kind).filter((section) => !AFTERWARDS.includes(section));
}

/** Whether a section goes on the sheet. */
export function isTicked({ sheet }: Conversation, section: Section): boolean {
  return sheet.sections.includes(section);
}

/** The change that puts a section on the sheet or takes it off. They keep the order of all sections. */
export function ticked({ sheet }: Conversation, section: Section, on: boolean): Pick<Conversation, 'sheet'> {
  return { sheet: { ...sheet, sections: toggled(SECTIONS, sheet.sections, section, on) } };
}

/** The change that shows a part of every moment on the sheet, or no longer. */
export function shownPart(
  { sheet }: Conversation,
  part: MomentPart,
  on: boolean,
): Pick<Conversation, 'sheet'> {
  return { sheet: { ...sheet, parts: toggled(PARTS, sheet.parts, part, on) } };
}

function toggled<One>(all: readonly One[], chosen: One[], one: One, on: boolean): One[] {
  return all.filter((other) => (other === one ? on : chosen.includes(other)));
}

/** A conversation of which nothing is prepared yet: everything goes on its sheet but what is for the learner alone. */
export function blank(kind: ConversationKind): Conversation {
  const own: readonly Section[] = ['former', 'notes'];
  return {
    kind,
    picks: [],
    needs: {},
    support: {},
    goals: [],
    agreements: [],
    sheet: {
      sections: SECTIONS.filter((section) => !own.includes(section)),
      parts: ['takeaway', 'next_step', 'people'],
      people: 'name',
      paper: 'a4',
    },
  };
}

/** The text with one more question under it. */
export function withQuestion(questions: string | null | undefined, asked: string): string {
  const before = questions?.trimEnd() ?? '';
  return before === '' ? `- ${asked}` : `${before}\n- ${asked}`;
}

/** The agreements with one of them changed. */
export function withAgreement(all: Agreement[], index: number, part: Partial<Agreement>): Agreement[] {
  return all.map((agreement, at) => (at === index ? { ...agreement, ...part } : agreement));
}

/** The period that a new conversation looks back on: since the one before, else the school year so far. */
export function usualPeriod(before: Day | undefined, today: Day): Period {
  if (before && before < today) return { from: plusDays(before, 1), to: today };
  const year = Number(today.slice(0, 4)) - (today.slice(5) < '09-01' ? 1 : 0);
  return { from: `${year}-09-01`, to: today };
}

/** The period that an address brings along. */
export function periodIn(query: URLSearchParams): Period | undefined {
  const [from, to] = [query.get('from') ?? '', query.get('to') ?? ''];
  return isDay(from) && isDay(to) && from <= to ? { from, to } : undefined;
}

/** The address of a conversation; without a view the one that its day asks for. */
export function conversationAddress(id: string, view?: View): string {
  return hashOf('conversations', id, view && new URLSearchParams({ view }));
}

/** What is shown of a conversation: what the address says, else what its day asks for. */
export function viewIn(query: URLSearchParams, on: Day | null | undefined, today: Day): View {
  const asked = VIEWS.find((view) => view === query.get('view'));
  return asked ?? (on && on < today ? 'after' : 'prepare');
}
