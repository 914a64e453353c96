// How the goal or the next step stands that something lives on as.

import type { Became, GoalState, StepState } from '../contract/contract';
import { host } from '../host';

/**
 * Make it while a component starts; it follows what changes. Nothing while it is not known, or is not there any more.
 */
export function standing(became: () => Became | null): () => GoalState | StepState | null {
  let stands = $state<GoalState | StepState | null>(null);
  let asked = 0;

  async function ask(of: Became | null): Promise<void> {
    const mine = ++asked;
    const answer = of && (await stateOf(of).catch(() => null));
    if (mine === asked) stands = answer;
  }
  $effect(() => void ask(became()));
  $effect(() =>
    host.hear((event) => {
      const nouns = event.event === 'changed' ? event.data.nouns : [];
      if (nouns.includes('goal') || nouns.includes('moment')) void ask(became());
    }),
  );
  return () => stands;
}

async function stateOf({ as, id }: Became): Promise<GoalState | StepState | null> {
  if (as === 'goal') {
    const { goals } = await host.ask('goals', {});
    return goals.find(({ goal }) => goal.id === id)?.goal.content.state ?? null;
  }
  const { moment } = await host.ask('show_moment', { id, words: '' });
  return moment.deleted_at === null ? (moment.next_step?.state ?? null) : null;
}
