// Giving a file to the browser to keep. It opens nowhere: whatever it is, it is kept as bytes.

export function saveAs(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers begin only after a while.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
