// Earlier versions of a moment: which are worth showing, and what putting one back changes. Words and drawing belong
// elsewhere.

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
  const changes = later.changes.map((change): Change => ({
    ...change,
    before: beforeOf(earlier, change.field) ?? change.before,
  }));
  return { ...later, changes };
}

function beforeOf(version: Version, field: string): unknown {
  return version.changes.find((change) => change.field === field)?.before;
}

function fieldsOf(version: Version): string {
  return version.changes.map((change) => change.field).join();
}

/** The change that takes back what a version changed, whatever else was changed since; null when nothing would differ. */
export function puttingBack(version: Version, now: Moment): Patch | null {
  if (version.operation.verb === 'log') return null;
  const held = version.changes.filter(
    ({ field, before }) => field in version.content && !same(before, now, field),
  );
  return held.length > 0 ? Object.fromEntries(held.map(({ field, before }) => [field, before])) : null;
}

function same(before: unknown, now: Moment, field: string): boolean {
  return JSON.stringify(before) === JSON.stringify(now[field as keyof Content]);
}
