// The one line that says what just happened and offers to take it back.

import type { Failure, MomentId, OperationId } from '../contract/contract';
import type { WordKey } from '../contract/words';
import { asHostFailure, host } from '../host';
import type { Args } from './fluent';
import { failureSentence, say } from './words.svelte';

export type Notice = {
  /** A key of the catalogues, so that the line follows a change of language. */
  key: WordKey;
  args?: Args;
  /** What *undo* takes back; without it nothing is offered. */
  operation?: OperationId | null;
  /** Takes it back where it is no operation of the journal's log. */
  takeBack?: () => Promise<void>;
  /** The moment *Verdiep* opens. */
  deepen?: MomentId;
  /** Runs after it was taken back. */
  undone?: () => void;
};

type Line = { notice: Notice } | { failure: Failure };

const state = $state<{ line: Line | undefined }>({ line: undefined });

/** Says what happened. */
export function tell(notice: Notice): void {
  state.line = { notice };
}

/** Says what did not work. */
export function tellFailure(thrown: unknown): void {
  state.line = { failure: asHostFailure(thrown) };
}

/** Takes the line away. */
export function hush(): void {
  state.line = undefined;
}

/** The notice on show, if it is one of something that went well. */
export function notice(): Notice | undefined {
  return state.line && 'notice' in state.line ? state.line.notice : undefined;
}

/** The sentence on show. */
export function noticeSentence(): string | undefined {
  if (!state.line) return undefined;
  if ('failure' in state.line) return failureSentence(state.line.failure);
  return say(state.line.notice.key, state.line.notice.args);
}

/** Takes back what the line is about; tells whether it was about anything. */
export async function undoShown(): Promise<boolean> {
  const shown = notice();
  if (!shown?.takeBack && !shown?.operation) return false;
  try {
    if (shown.takeBack) await shown.takeBack();
    else await host.ask('undo', { operation: shown.operation ?? null });
    tell({ key: 'notice-undone' });
    shown.undone?.();
  } catch (thrown) {
    tellFailure(thrown);
  }
  return true;
}
