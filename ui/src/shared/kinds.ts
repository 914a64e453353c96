// The icon of each kind.

import BookOpen from '@lucide/svelte/icons/book-open';
import GraduationCap from '@lucide/svelte/icons/graduation-cap';
import MessagesSquare from '@lucide/svelte/icons/messages-square';
import Sprout from '@lucide/svelte/icons/sprout';

export const kindIcons = {
  formal: GraduationCap,
  social: MessagesSquare,
  individual: Sprout,
  resource: BookOpen,
};
