/** A text's words as they are written, in lower case: runs of letters and digits, with their inner apostrophes. */

const OTHER = 0;
const WORD = 1;
const APOSTROPHE = 2;
const HYPHEN = 3;
const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** What each UTF-16 unit is; the high planes' halves count as letters, so that no emoji or rare script is cut in two. */
const KINDS = new Uint8Array(65_536);
for (let unit = 0; unit < KINDS.length; unit++) {
  if (LETTER.test(String.fromCharCode(unit)) || (unit >= 0xd800 && unit < 0xe000)) KINDS[unit] = WORD;
}
for (const sign of "'’ʼ") KINDS[sign.charCodeAt(0)] = APOSTROPHE;
for (const sign of '-‐‑') KINDS[sign.charCodeAt(0)] = HYPHEN;

/**
 * Calls `found` for each word. `hyphen`: it is joined to the word before it by a hyphen (« wi-fi »).
 */
export function eachWord(text: string, found: (word: string, hyphen: boolean) => void): void {
  const lower = text.toLowerCase();
  let from = -1;
  let hyphen = false;
  for (let at = 0; at <= lower.length; at++) {
    const kind = at < lower.length ? (KINDS[lower.charCodeAt(at)] as number) : OTHER;
    if (kind === WORD) {
      if (from < 0) from = at;
      continue;
    }
    const inside = from >= 0 && KINDS[lower.charCodeAt(at + 1)] === WORD && at + 1 < lower.length;
    if (kind === APOSTROPHE && inside) continue;
    if (from >= 0) found(lower.slice(from, at), hyphen);
    hyphen = kind === HYPHEN && inside;
    from = -1;
  }
}
