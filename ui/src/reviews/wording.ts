// How a kept look-back is called.

import type { Review } from '../contract/contract';
import { nameOf } from '../look-back/wording';
import { spanOf } from './review';

/** The name of its period: "Week van 16 november 2026". */
export function reviewName(review: Pick<Review, 'sort' | 'period'>): string {
  return nameOf(spanOf(review), review.period);
}
