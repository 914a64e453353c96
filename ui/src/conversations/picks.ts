// Moments picked as material, in the order to show them. Here: picking, letting go and moving. Not here: what a moment
// holds, nor drawing.

import type { MomentId, Pick, PickedAs } from '../contract/contract';

/** As many moments as give a good conversation. Advice, never a limit. */
export const GOOD_MANY = { from: 2, to: 5 } as const;

/** Those picked for one part, in order. */
export function pickedAs(picks: Pick[], part: PickedAs): Pick[] {
  return picks.filter((pick) => pick.part === part);
}

/** Whether a moment is picked for a part. */
export function isPicked(picks: Pick[], moment: MomentId, part: PickedAs): boolean {
  return picks.some((pick) => pick.moment === moment && pick.part === part);
}

/** The picks with this moment for that part, or without it. Its note goes with it. */
export function toggledPick(picks: Pick[], moment: MomentId, part: PickedAs): Pick[] {
  if (!isPicked(picks, moment, part)) return [...picks, { moment, part }];
  return picks.filter((pick) => !(pick.moment === moment && pick.part === part));
}

/** The picks with this moment at the place `at` among those of the part; from elsewhere it is picked so, too. */
export function placedPick(picks: Pick[], moment: MomentId, part: PickedAs, at: number): Pick[] {
  const isIt = (pick: Pick) => pick.moment === moment && pick.part === part;
  const placed = picks.find(isIt) ?? { moment, part };
  const others = picks.filter((pick) => !isIt(pick));
  const ofPart = pickedAs(others, part);
  const next = ofPart[at];
  const before = next ? others.indexOf(next) : others.length;
  return [...others.slice(0, before), placed, ...others.slice(before)];
}

/** The picks with one of a part a place earlier or later. */
export function movedPick(picks: Pick[], moment: MomentId, part: PickedAs, by: 1 | -1): Pick[] {
  const at = pickedAs(picks, part).findIndex((pick) => pick.moment === moment);
  return at < 0 || at + by < 0 ? picks : placedPick(picks, moment, part, at + by);
}

/** The picks with another note to one of them. */
export function notedPick(picks: Pick[], moment: MomentId, part: PickedAs, note: string | undefined): Pick[] {
  const isIt = (pick: Pick) => pick.moment === moment && pick.part === part;
  return picks.map((pick) => (isIt(pick) ? { ...pick, note } : pick));
}
