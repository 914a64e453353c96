// Whether this device may open the vault without being asked. At start-up yes; after locking, not until someone asks,
// also when the page is loaded again.

const KEY = 'besef-stay-locked';

/** Remembers, for as long as this window lives, that the vault was locked. */
export function stayLocked(): void {
  sessionStorage.setItem(KEY, '1');
}

/** Forgets it: somebody opened the vault. */
export function opened(): void {
  sessionStorage.removeItem(KEY);
}

/** Whether the device may try. */
export function mayOpenByItself(): boolean {
  return sessionStorage.getItem(KEY) === null;
}
