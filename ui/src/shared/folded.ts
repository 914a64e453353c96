// When two names are the same to someone looking for one: accents and case do not matter.

/** A name as it is compared. */
export function folded(name: string): string {
  return name.trim().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
