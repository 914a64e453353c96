// The words of the app that the page carries beside `reading-…`, by how their keys begin. A test sees to it that
// nothing is said that is not carried.

export const KEPT: readonly string[] = [
  'reading-',
  'kind-formal',
  'kind-social',
  'kind-individual',
  'kind-resource',
  'language-',
  'journal-activity-',
  'journal-feedback-',
  'journal-role-',
  'journal-step-outcome',
  'journal-step-settled-',
  'journal-field-activities',
  'journal-field-changed',
  'journal-field-goals',
  'journal-field-next-step',
  'journal-field-reflection',
  'journal-field-standards',
  'journal-field-tags',
  'journal-field-training',
  'deepen-changed-',
  'deepen-follow-up-',
  'deepen-source-medium-',
  'paper-cases',
  'paper-certificate',
  'paper-hours-of',
  'paper-interaction',
  'paper-people',
  'paper-sources',
  'paper-step-by',
  'paper-support-',
  'paper-takeaway',
  'paper-training-',
];

export function isKept(key: string): boolean {
  return KEPT.some((begin) => (begin.endsWith('-') ? key.startsWith(begin) : key === begin));
}

/** What of a catalogue the page carries. */
export function keptOf(catalogue: string): string {
  // A message is a line that begins with its key, and the lines after it that do not begin at the margin or close it.
  const messages = catalogue.match(/^[a-z][\w-]* =.*(?:\n(?:[ \t].*|\}.*|)(?=\n|$))*/gm) ?? [];
  return messages
    .filter((message) => isKept(message.slice(0, message.indexOf(' '))))
    .map((message) => `${message.trimEnd()}\n`)
    .join('');
}
