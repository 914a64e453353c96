// What the steps of an extract are given by the pane around them.

import type { OpenShared, Shared } from '../contract/contract';
import type { Making } from '../shared/opened.svelte';

export type Keep = (making: Making<Shared>) => Promise<void>;

export interface Given {
  open: OpenShared;
  keep: Keep;
}

/** Keeps a change whose trouble is told elsewhere. */
export function quietly(keep: Keep, making: Making<Shared>): void {
  void keep(making).catch(() => undefined);
}
