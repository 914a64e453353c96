// A moment on its way from the material to the sheet, or to another place on it. The browser's own drag carries nothing:
// no text of a moment is to be dropped into another program by accident.

import type { MomentId } from '../contract/contract';

export class Dragging {
  /** The moment being dragged. */
  moment = $state<MomentId>();

  /** Begins to drag a moment; `shown` is what moves with the pointer. */
  begin(event: DragEvent, moment: MomentId, shown: Element | null): void {
    const { dataTransfer } = event;
    if (!dataTransfer) return;
    dataTransfer.effectAllowed = 'copyMove';
    // Some browsers drag nothing that carries nothing.
    dataTransfer.setData('application/x-besef', '');
    if (shown) dataTransfer.setDragImage(shown, 16, 16);
    this.moment = moment;
  }

  end(): void {
    this.moment = undefined;
  }
}
