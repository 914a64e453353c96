// A reflection along a model: answering a prompt, and going to another model without losing what was written along the
// first. Drawing and asking belong elsewhere.

import type { Along, Answer, ModelId, Reflection, ReflectionModel, Wording } from '../../contract/contract';

/** One step to draw: what it asks, with a little help, and whether that question is kept with the answer. */
export interface Step {
  at: number;
  prompt: Wording;
  hint: Wording | null;
  own: boolean;
}

/** The steps of a model, and of one that changed or is gone those that were answered: the question stays with them. */
export function stepsOf(model: ReflectionModel | undefined, answers: Answer[]): Step[] {
  const own = model?.own ?? true;
  const steps = (model?.steps ?? []).map((step, at) => ({ ...step, at, own }));
  const lost = answers.filter(({ step }) => step >= steps.length);
  return [
    ...steps.map((step) => (own ? asAnswered(step, answers) : step)),
    ...lost.map(({ step, asked }) => ({ at: step, prompt: { text: asked ?? '' }, hint: null, own })),
  ];
}

function asAnswered(step: Step, answers: Answer[]): Step {
  const asked = answers.find((answer) => answer.step === step.at)?.asked;
  return asked ? { ...step, prompt: { text: asked } } : step;
}

/** What was answered along a model, whether it is the chosen one or an earlier one. */
export function answersAlong(reflection: Reflection | null, model: ModelId): Answer[] {
  if (reflection?.model === model) return reflection.answers;
  return reflection?.earlier.find((along) => along.model === model)?.answers ?? [];
}

/** What was answered to one step. */
export function answerTo(reflection: Reflection | null, model: ModelId, step: number): string {
  return answersAlong(reflection, model).find((answer) => answer.step === step)?.text ?? '';
}

/** Where to go on: the first step without an answer, or the first of all when each has one. */
export function firstOpen(steps: Step[], reflection: Reflection | null, model: ModelId): number {
  const at = steps.findIndex((step) => answerTo(reflection, model, step.at) === '');
  return Math.max(at, 0);
}

/** Along another model; what was written along the one before is kept, and comes back with it. */
export function along(reflection: Reflection | null, model: ModelId): Reflection | null {
  if (!reflection || reflection.model === model) return reflection;
  const left = { model: reflection.model, answers: reflection.answers };
  const others = reflection.earlier.filter((one) => one.model !== model);
  return settled({ model, answers: answersAlong(reflection, model), earlier: [...others, left] });
}

/** With one step answered along a model, which need no longer be the chosen one; blank takes the answer away. */
export function answered(reflection: Reflection | null, model: ModelId, answer: Answer): Reflection | null {
  const before = reflection ?? { model, answers: [], earlier: [] };
  const answers = withAnswer(answersAlong(before, model), answer);
  if (before.model === model) return settled({ ...before, answers });
  const others = before.earlier.filter((one) => one.model !== model);
  return settled({ ...before, earlier: [...others, { model, answers }] });
}

function withAnswer(answers: Answer[], answer: Answer): Answer[] {
  const others = answers.filter((other) => other.step !== answer.step);
  const kept = answer.text.trim() === '' ? others : [...others, answer];
  return kept.sort((one, other) => one.step - other.step);
}

/** In one order whatever was done when, so that going there and back changes nothing; nothing when nothing is written. */
function settled(reflection: Reflection): Reflection | null {
  const earlier = reflection.earlier
    .filter((one) => one.answers.length > 0)
    .sort((one: Along, other: Along) => (one.model < other.model ? -1 : 1));
  return reflection.answers.length > 0 || earlier.length > 0 ? { ...reflection, earlier } : null;
}
