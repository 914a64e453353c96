// An address for a file's bytes, for as long as something shows them.

/** Make it while a component starts: the address is given back with the component, or when the bytes change. */
export function addressOf(blob: () => Blob | undefined): () => string | undefined {
  let address = $state<string>();
  $effect(() => {
    const bytes = blob();
    if (!bytes) return;
    const made = URL.createObjectURL(bytes);
    address = made;
    return () => {
      address = undefined;
      URL.revokeObjectURL(made);
    };
  });
  return () => address;
}
