// Where a link may lead, and how it is followed where nobody asks first.

/** The address as something to follow; nothing when it is not one of the web or of mail. */
export function followable(address: string | null | undefined): string | undefined {
  const written = address?.trim() ?? '';
  return /^(https?:\/\/|mailto:)\S+$/i.test(written) && urlOf(written) ? written : undefined;
}

function urlOf(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

/** Whom the address belongs to: a title may say something else. Mail has only the address itself. */
export function ownerOf(address: string): string {
  const url = urlOf(address);
  if (!url) return address;
  return url.protocol === 'mailto:' ? url.pathname : url.host.replace(/^www\./, '');
}

/** Follows a link in a window of its own, which learns nothing of this one. */
export function openBeside(address: string): void {
  if (followable(address)) window.open(address, '_blank', 'noopener,noreferrer');
}
