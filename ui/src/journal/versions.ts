// Earlier versions of a moment: which are worth showing, and what putting one, or one field of it, back changes. Words
// and drawing belong elsewhere.

import type { Change, Content, Moment, Patch, Version } from '../contract/contract';

/** Edits this close together, of the same fields, are one bout of writing. */
const BOUT_MILLIS = 5 * 60_000;

/** Versions, newest first, with every bout of writing as one: its last version, changed since before the bout. */
export function bouts(versions: Version[]): Version[] {
  const shown: Version[] = [];
  for (const version of versions) {
    const later = shown.at(-1);
    if (later && sameBout(version, later)) shown[shown.length - 1] = joined(version, later);
    else shown.push(version);
  }
  return shown;
}

function sameBout(earlier: Version, later: Version): boolean {
  const edits = earlier.operation.verb === 'edit' && later.operation.verb === 'edit';
  const near = later.operation.at - earlier.operation.at <= BOUT_MILLIS;
  return edits && near && fieldsOf(earlier) === fieldsOf(later);
}

function joined(earlier: Version, later: Version): Version {
  const changes = later.changes.map((change): Change => {
    const before = earlier.changes.find(({ field }) => field === change.field);
    return before ? { ...change, before: before.before } : change;
  });
  return { ...later, changes };
}

function fieldsOf(version: Version): string {
  return version.changes.map((change) => change.field).join();
}

/** What a version changed and was not there from the start. */
export function changesOf({ operation, changes, content }: Version): Change[] {
  return operation.verb === 'log' ? [] : changes.filter(({ field }) => field in content);
}

/** The change that gives one field what it held before; null when it holds that now. */
export function fieldBack({ field, before }: Change, now: Moment): Patch | null {
  return same(before, now, field) ? null : { [field]: before };
}

/** The change that makes the moment what it was in a version; null when it is that now. */
export function wholeBack({ content }: Version, now: Moment): Patch | null {
  const others = Object.entries(content).filter(([field, held]) => !same(held, now, field));
  return others.length > 0 ? Object.fromEntries(others) : null;
}

function same(held: unknown, now: Moment, field: string): boolean {
  return JSON.stringify(held) === JSON.stringify(now[field as keyof Content]);
}
