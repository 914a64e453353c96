// Places are addresses: `#/journal/<id>?words=klas`. Here: reading and writing them. Not here: going there
// (here.svelte.ts), nor what a place's query means (that is the place's own).

/** The places the bar leads to. */
export const MAIN_PLACES = ['today', 'journal', 'look-back', 'conversations', 'share', 'settings'] as const;

/** Places beside them, reached from what they are about; a desktop's rail has room for some. */
export const SIDE_PLACES = ['due', 'goals', 'names', 'bin', 'history', 'reports', 'reviews'] as const;

export type MainPlace = (typeof MAIN_PLACES)[number];
export type Place = MainPlace | (typeof SIDE_PLACES)[number];

const PLACES: readonly Place[] = [...MAIN_PLACES, ...SIDE_PLACES];

export type Address = { place: Place; id?: string; query: URLSearchParams };

/** What a hash points to; what it does not know becomes Today. */
export function addressOf(hash: string): Address {
  const [path = '', ...rest] = hash.replace(/^#\/?/, '').split('?');
  const [name = '', id] = path.split('/');
  const place = PLACES.find((known) => known === name) ?? 'today';
  return { place, query: new URLSearchParams(rest.join('?')), ...(id ? { id } : {}) };
}

/** The hash of a place, fit for `href`. */
export function hashOf(place: Place, id?: string, query?: URLSearchParams): string {
  const path = id ? `${place}/${id}` : place;
  const written = query?.toString();
  return written ? `#/${path}?${written}` : `#/${path}`;
}
