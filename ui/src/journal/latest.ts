// Asking while someone types: one question at a time, and of those that come meanwhile only the last. So the answer
// on screen is never older than one already shown, and a slow machine is never flooded. No timers.

/** Takes questions in any tempo and passes on each answer that is still wanted. */
export function latest<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
  answered: (answer: Answer, question: Question) => void,
  failed: (failure: unknown) => void,
): (question: Question) => void {
  let asking = false;
  let waiting: { question: Question } | null = null;

  async function run(question: Question): Promise<void> {
    asking = true;
    try {
      const answer = await ask(question);
      if (!waiting) answered(answer, question);
    } catch (failure) {
      if (!waiting) failed(failure);
    } finally {
      asking = false;
    }
    next();
  }

  function next(): void {
    if (asking || !waiting) return;
    const { question } = waiting;
    waiting = null;
    void run(question);
  }

  return (question) => {
    waiting = { question };
    next();
  };
}
