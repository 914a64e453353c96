// The one way in for files, wherever they are given, and what is told of it.

import type { OperationId } from '../../contract/contract';
import { host } from '../../host';
import { tell } from '../../shared/notice.svelte';
import { Arrivals, type Came } from './coming.svelte';

export const arrivals = new Arrivals(host, tellCame, ({ name }) =>
  tell({ key: 'attachment-cancelled', args: { name } }),
);

host.hear(({ event }) => event === 'locked' && arrivals.clear());

function tellCame(came: Came[]): void {
  const operations = came.map(({ attached }) => attached.saved.changed.operation);
  const [first] = came;
  if (!first || came.length > 1) {
    const args = { count: came.length };
    return tell({ key: 'attachment-added-many', args, takeBack: () => undoAll(operations) });
  }
  const args = { name: first.file.name, place: first.attached.place };
  tell({ key: 'attachment-added', args, operation: operations[0] });
}

/** The last first, so that each finds the moment as it left it. */
async function undoAll(operations: (OperationId | null)[]): Promise<void> {
  for (const operation of [...operations].reverse()) await host.ask('undo', { operation });
}
