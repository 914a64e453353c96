// What the component of a group is given by the opened moment around it.

import type { Moment, Names } from '../../contract/contract';
import type { Marking } from '../marking';
import type { Making } from '../opened.svelte';

/** What every group is given. */
export interface Given {
  moment: Moment;
  marking: Marking;
  editable: boolean;
  /** Whether it offers what it does not hold yet, too. */
  open: boolean;
  names: Names | undefined;
  keep: (making: Making) => Promise<void>;
  /** Closes the group; what it holds stays in view. */
  close: () => void;
}
