// What a person gives by pasting or dropping: whether files are meant, and which. Text stays the field's own.

/** The files on the clipboard, where nothing is there to be read as text: a copied text often brings a picture of it. */
export function pastedFiles(data: DataTransfer | null): File[] {
  if (!data || data.types.includes('text/plain')) return [];
  return [...data.files].map(named);
}

/** Whether what is being dragged holds files; which, is only told when it is dropped. */
export function bringsFiles(data: DataTransfer | null): boolean {
  return data?.types.includes('Files') ?? false;
}

/** The files dropped; a folder is none. */
export function droppedFiles(data: DataTransfer | null): File[] {
  const items = [...(data?.items ?? [])].filter(({ kind }) => kind === 'file');
  const files = items.filter((item) => !item.webkitGetAsEntry?.()?.isDirectory);
  return files.flatMap((item) => item.getAsFile() ?? []);
}

/** A picture on the clipboard has no name worth keeping: every one is called "image.png". */
function named(file: File): File {
  const written = /^image\.(\w+)$/.exec(file.name);
  if (!written) return file;
  const at = new Date(file.lastModified);
  const two = (number: number) => String(number).padStart(2, '0');
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  const time = [two(at.getHours()), two(at.getMinutes()), two(at.getSeconds())].join('.');
  return new File([file], `${day} ${time}.${written[1]}`, {
    type: file.type,
    lastModified: file.lastModified,
  });
}
