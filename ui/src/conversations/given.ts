// What every section of a conversation is given.

import type { Conversation, OpenConversation, OperationId } from '../contract/contract';
import type { Making } from '../shared/opened.svelte';

/** Keeps a change of the conversation; rejects, having said so, when that did not work. */
export type Keep = (making: Making<Conversation>) => Promise<void>;

/** Keeps what belongs with it but is kept elsewhere; `work` answers with what takes it back. */
export type Also = (work: () => Promise<OperationId | null>) => Promise<void>;

export type Given = { open: OpenConversation; keep: Keep; also: Also };
