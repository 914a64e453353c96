// A text to begin a new moment with, left by the place it is about and taken up by the field on Today.

const left = $state<{ text: string | undefined }>({ text: undefined });

/** Leaves a text for the field on Today, which takes the focus with it. */
export function beginWith(text: string): void {
  left.text = text;
}

/** The text that was left, if one waits. */
export function beginning(): string | undefined {
  return left.text;
}

/** Takes it up. */
export function begun(): void {
  left.text = undefined;
}
