// What a reader says of an extract: which comments there are, and what becomes of them. Keeping them is for whoever
// shows the reading view.

import type { Comment, MomentId, NotedId, RemarkSort, SupportKind } from '../contract/contract';
import { newId } from './ids';

/** What is said so far, and how more of it is kept. */
export interface Reviewing {
  readonly comments: readonly Comment[];
  readonly overall: string;
  /** Keeps a comment: a new one, or one that changed. Asked for at every key. */
  readonly keep: (comment: Comment) => unknown;
  readonly remove: (id: NotedId) => unknown;
  readonly keepOverall: (text: string) => unknown;
}

export const SORTS: readonly RemarkSort[] = ['remark', 'question', 'compliment'];
export const SUPPORTS: readonly SupportKind[] = ['socio_emotional', 'network', 'career', 'autonomy'];
/** How many questions are offered with each kind of moment. */
export const PROMPTS = [1, 2, 3] as const;

/** The most characters of one comment: what Besef takes in again. */
export const LONGEST = 50_000;

export function blankComment(moment: MomentId): Comment {
  return { id: newId(), moment, text: '', sort: 'remark' };
}

/** The comments with this one in its place, or behind the others. Blank, it is none. */
export function withComment(comments: readonly Comment[], comment: Comment): Comment[] {
  if (comment.text.trim() === '') return withoutComment(comments, comment.id);
  const isThere = comments.some(({ id }) => id === comment.id);
  return isThere ? comments.map((one) => (one.id === comment.id ? comment : one)) : [...comments, comment];
}

export function withoutComment(comments: readonly Comment[], id: NotedId): Comment[] {
  return comments.filter((one) => one.id !== id);
}

/** Each moment's comments. */
export function byMoment(comments: readonly Comment[]): Map<MomentId, Comment[]> {
  const all = new Map<MomentId, Comment[]>();
  for (const comment of comments) {
    const own = all.get(comment.moment);
    if (own) own.push(comment);
    else all.set(comment.moment, [comment]);
  }
  return all;
}

/** What is shown of one moment's comments: with the one being begun, which is not among them yet. */
export function shownComments(own: readonly Comment[], begun: Comment | undefined): readonly Comment[] {
  return begun && !own.some(({ id }) => id === begun.id) ? [...own, begun] : own;
}

/** The first words of a comment, to tell it from others by ear. */
export function beginOf({ text }: Comment, most = 40): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length <= most ? line : `${line.slice(0, most).trimEnd()}…`;
}
