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

/** The change that makes a moment what it was in a version; null when it is that already. */
export function puttingBack(version: Version, now: Moment): Patch | null {
  const fields = Object.entries(version.content) as [keyof Content, unknown][];
  const other = fields.filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(now[field]));
  return other.length > 0 ? (Object.fromEntries(other) as Patch) : null;
}
