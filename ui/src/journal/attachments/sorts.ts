// What a file is to whoever looks at it, by its media type. How it is shown belongs to the components.

import type { Attachment } from '../../contract/contract';

export type Sort = 'image' | 'audio' | 'video' | 'pdf' | 'text' | 'other';

/** What every web view draws. Anything else that calls itself an image is not tried. */
const IMAGES = ['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/avif', 'image/bmp'];
const TEXTS = ['application/json', 'application/xml', 'application/toml', 'application/yaml'];

export function sortOf({ media_type: type }: Pick<Attachment, 'media_type'>): Sort {
  if (IMAGES.includes(type)) return 'image';
  if (type === 'application/pdf') return 'pdf';
  if (type.startsWith('audio/')) return 'audio';
  if (type.startsWith('video/')) return 'video';
  // A page of someone else's is read as it is written, never run.
  if (type.startsWith('text/') || TEXTS.includes(type)) return 'text';
  return 'other';
}

/** How far a picture can be enlarged, each step with the next of these. */
const ZOOMS = [1, 1.5, 2, 3, 4, 6];

/** The next zoom in a direction, and no further than the ends. */
export function zoomed(from: number, by: 1 | -1): number {
  const larger = ZOOMS.filter((zoom) => (by === 1 ? zoom > from : zoom < from));
  return (by === 1 ? larger[0] : larger.at(-1)) ?? from;
}

/** The scale at which a page of so many points fills a width in pixels, without becoming more than a canvas holds. */
export function scaleOf(page: { width: number; height: number }, width: number): number {
  const wanted = width / Math.max(page.width, 1);
  const most = Math.sqrt(MOST_PIXELS / Math.max(page.width * page.height, 1));
  return Math.min(wanted, most);
}

/** A hostile page may call itself kilometres wide. */
const MOST_PIXELS = 12_000_000;
