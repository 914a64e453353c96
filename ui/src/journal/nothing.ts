// What was asked when nothing was found, and what may have been meant, in words. Drawing belongs to the component; what
// to ask instead the core says.

import type { Chip, Day } from '../contract/contract';
import { say } from '../shared/words.svelte';
import { withoutChips } from './query';
import { chipName } from './wording';

/** Whether only moments like another one were asked for. */
export function likeOnly(words: string, chips: Chip[]): boolean {
  const like = chips.length > 0 && chips.every(({ any }) => any.every(({ by }) => by === 'like'));
  return like && withoutChips(words, chips) === '';
}

/** The words as typed, and each condition as its chip says it. */
export function askedIn(text: string, chips: Chip[], today: Day): string {
  const words = withoutChips(text, chips);
  if (chips.length === 0) return say('journal-none-words', { words });
  const quoted = words === '' ? [] : [say('journal-chip-phrase', { words })];
  const asked = [...quoted, ...chips.map(({ any }) => chipName(any, today))];
  return say('journal-none-asked', { asked: asked.join(' · ') });
}

/** Of a question in another spelling, what is spelled otherwise; all of it when that cannot be told. */
export function respelled(asked: string, meant: string): string {
  const pieces = (words: string) => words.split(/[\s"]+/).filter((piece) => piece !== '');
  const before = new Set(pieces(asked));
  return (
    pieces(meant)
      .filter((piece) => !before.has(piece))
      .join(' ') || meant
  );
}
