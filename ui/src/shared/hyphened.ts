// Names of the contract are written with underscores, keys of the catalogues with hyphens.

export type Hyphened<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}-${Hyphened<Tail>}`
  : Name;

/** A name of the contract as part of a key, known to the compiler: a key that is missing does not compile. */
export function hyphened<Name extends string>(name: Name): Hyphened<Name> {
  return name.replaceAll('_', '-') as Hyphened<Name>;
}
