// A file that the system handed to Besef (a double click): it waits until the place to open it is there.

let waiting = $state.raw<File>();

/** Lets a file wait; tells whether there is one. */
export function letWait(file: File | undefined): boolean {
  if (file) waiting = file;
  return file !== undefined;
}

/** The file that waits, which then waits no longer. */
export function takeWaiting(): File | undefined {
  const file = waiting;
  waiting = undefined;
  return file;
}
