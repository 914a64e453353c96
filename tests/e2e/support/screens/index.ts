// Every screen, and how to get there.

import { conversations } from './conversations.ts';
import { journal } from './journal.ts';
import { keeping } from './keeping.ts';
import { lookingBack } from './looking-back.ts';
import { namesAndGoals } from './names-and-goals.ts';
import { sharing } from './sharing.ts';
import { starting } from './starting.ts';
import type { Screens } from './visit.ts';

export const screens: Screens = {
  ...starting,
  ...journal,
  ...lookingBack,
  ...namesAndGoals,
  ...conversations,
  ...sharing,
  ...keeping,
};
