/** Finds what can be clicked in plain text. Pure; nothing here makes HTML. */
export type Piece = string | { readonly text: string; readonly href: string };

const LINK =
  /(?<url>https?:\/\/[^\s<>"«»]+[^\s<>"«».,;:!?)\]])|(?<email>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)|(?<phone>\+?\d?[ .-]?\(?\d{3}\)?[ .\u00a0-]\d{3}[ .\u00a0-]\d{4}(?!\w)|\+33[ .\u00a0]?[1-9](?:[ .\u00a0]?\d\d){4}(?!\w)|0[1-9](?:[ .\u00a0]\d\d){4}(?!\w))/gu;

/** Cuts `text` into words and links: web addresses, emails, and phone numbers of North America and France. */
export function linkPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(LINK)) {
    const found = match[0].trimStart();
    const at = match.index + match[0].length - found.length;
    // no lookbehind: a Safari that lacks it could not read this whole file
    if (match.groups?.phone && /[\w/]/.test(text[at - 1] ?? '')) continue;
    if (at > from) pieces.push(text.slice(from, at));
    pieces.push({ text: found, href: hrefOf(found, match.groups) });
    from = at + found.length;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
}

function hrefOf(found: string, kind: Record<string, string | undefined> | undefined): string {
  if (kind?.url) return found;
  if (kind?.email) return `mailto:${found}`;
  return `tel:${found.replace(/[^\d+]/g, '')}`;
}

/** A source's address, when it is one that a click may follow. */
export const safeUrl = (url: string | null): string | null => (url && /^https?:\/\//i.test(url) ? url : null);
