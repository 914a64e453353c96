// Does something once, when its place comes near to being seen: pictures are opened as they are read.

import type { Attachment } from 'svelte/attachments';

export function near(then: () => unknown): Attachment {
  return (place) => {
    const watch = new IntersectionObserver(
      (seen) => {
        if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
        watch.disconnect();
        then();
      },
      { rootMargin: '600px 0px' },
    );
    watch.observe(place);
    return () => watch.disconnect();
  };
}
