// What is said in words of Besef's own or in the learner's, as text.

import type { ModelId, ReflectionModel, Wording } from '../../contract/contract';
import type { WordKey } from '../../contract/words';
import { say } from '../../shared/words.svelte';

/** The text of a wording. */
export function worded(wording: Wording): string {
  // The core names keys of the catalogues; its tests see to it that each is there.
  return 'key' in wording ? say(wording.key as WordKey) : wording.text;
}

/** What a model is called; one that is gone was the learner's own. */
export function modelName(models: ReflectionModel[], id: ModelId): string {
  const model = models.find((one) => one.id === id);
  return model ? worded(model.name) : say('deepen-reflection-own');
}
