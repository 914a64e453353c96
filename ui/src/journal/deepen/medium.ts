// What kind of source something is, guessed from where it stands and from its words. A guess is shown and can be changed.

import type { Medium } from '../../contract/contract';

export const MEDIA: readonly Medium[] = ['article', 'book', 'video', 'podcast', 'website', 'platform'];

const BY_ADDRESS: [Medium, RegExp][] = [
  ['video', /(?:^|\.)(?:youtube\.com|youtu\.be|vimeo\.com|ted\.com|vrt\.be|npo\.nl|schooltv\.nl)\//],
  ['podcast', /(?:open\.spotify\.com\/(?:show|episode)|podcasts?\.|\/podcasts?\/|soundcloud\.com)/],
  [
    'platform',
    /(?:klascement|smartschool|moodle|canvas|coursera|udemy|edx\.org|futurelearn|khanacademy|wikiwijs)/,
  ],
  [
    'article',
    /(?:doi\.org|jstor|eric\.ed\.gov|sciencedirect|tandfonline|sagepub|link\.springer|researchgate|\.pdf$)/,
  ],
  ['book', /(?:\/isbn|books\.google|goodreads|bol\.com|lannoo|boom\.nl|acco\.be)/],
];

const BY_WORDS: [Medium, RegExp][] = [
  ['podcast', /\bpodcast|\baflevering \d|\bepisode \d/i],
  ['video', /\bvideo|\bfilmpje|\byoutube|\bdocumentaire|\bdocumentary|\bted ?talk/i],
  [
    'article',
    /\bartikel|\barticle|\d+\s?\(\d+(?:[–-]\d+)?\)\s?[,:]\s?(?:pp?\.\s?)?\d+|\btijdschrift|\bjournal of\b/i,
  ],
  [
    'book',
    /\bboek\b|\bbook\b|\bisbn|\b(?:uitgeverij|press|routledge|sage|pearson|lannoo|boom|acco|pelckmans|wiley|springer)\b/i,
  ],
  ['platform', /\bplatform|\be-?learning|\bmooc\b/i],
];

/** What kind of source it must be, from where it stands or from its words; nothing when neither tells. */
export function mediumOf(words: string, address: string | null): Medium | null {
  const where = address?.replace(/^https?:\/\/(?:www\.)?/, '').toLowerCase() ?? '';
  const there = `${where.includes('/') ? where : `${where}/`}`;
  const known =
    BY_ADDRESS.find(([, sign]) => sign.test(there)) ?? BY_WORDS.find(([, sign]) => sign.test(words));
  return known?.[0] ?? (address ? 'website' : null);
}
