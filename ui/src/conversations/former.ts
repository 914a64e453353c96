// Agreements of earlier conversations, answered from the one that comes after: each stays where it was made.

import type { Agreement, FormerAgreement, OperationId } from '../contract/contract';
import { host } from '../host';
import { withAgreement } from './conversation';

/** Changes a former agreement in the conversation it was made in. Answers with what takes it back. */
export async function keepFormer(
  { conversation: id, index }: FormerAgreement,
  part: Partial<Agreement>,
): Promise<OperationId | null> {
  const { conversation } = await host.ask('conversation', { id });
  const agreements = withAgreement(conversation.content.agreements, index, part);
  const { changed } = await host.ask('edit_conversation', { id, set: { agreements } });
  return changed.operation;
}
