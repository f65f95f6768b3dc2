/** A caller's sentence cut into words, digit runs and marks, as every reader of slots wants it. */

export interface Token {
  /** Lower case, without accents: `zéro` is `zero`. A digit run is its digits; a mark is itself. */
  word: string;
  /** As it was said or typed. */
  raw: string;
  kind: 'word' | 'digits' | 'mark';
  /** What stands before it: nothing, a space, a hyphen, or a pause (comma, full stop, line end…). */
  before: 'none' | 'space' | 'hyphen' | 'pause';
  /** Where it starts in the text, in UTF-16 code units. */
  at: number;
}

/** No sentence is longer than this many characters; what follows is not read. */
const LIMIT = 2000;

/** Lower case, without accents or typographic apostrophes. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/œ/giu, 'oe')
    .toLowerCase();
}

/** Cuts a sentence into tokens. Marks that only part words (comma, hyphen, full stop) become the `before` of the next token. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let before: Token['before'] = 'pause';
  const pieces = /(\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*)|(\p{Nd}+)|([@+&_])|([-‐‑–])|(\s+)|(.)/gsu;
  for (const piece of text.slice(0, LIMIT).matchAll(pieces)) {
    const [raw, word, digits, mark, hyphen, space] = piece;
    if (space !== undefined) {
      if (raw.includes('\n')) before = 'pause';
      else if (before === 'none' || (before === 'hyphen' && tokens.length === 0)) before = 'space';
    } else if (hyphen !== undefined) {
      if (before !== 'pause') before = before === 'space' ? 'pause' : 'hyphen';
    } else if (word === undefined && digits === undefined && mark === undefined) {
      before = 'pause';
    } else {
      const kind = word !== undefined ? 'word' : digits !== undefined ? 'digits' : 'mark';
      tokens.push({ word: fold(raw), raw, kind, before, at: piece.index });
      before = 'none';
    }
  }
  return tokens;
}

/** How many tokens from `at` on spell this phrase (words parted by spaces), or 0. */
export function phraseAt(tokens: readonly Token[], at: number, phrase: string): number {
  const words = phrase.split(' ');
  for (const [offset, word] of words.entries()) {
    if (tokens[at + offset]?.word !== word) return 0;
  }
  return words.length;
}

/** The longest of these phrases that starts at `at`, in tokens, or 0. */
export function anyPhraseAt(tokens: readonly Token[], at: number, phrases: readonly string[]): number {
  let longest = 0;
  for (const phrase of phrases) longest = Math.max(longest, phraseAt(tokens, at, phrase));
  return longest;
}

/** What was said after the last « no, sorry », or null if nothing was taken back. */
export function afterCorrection(
  tokens: readonly Token[],
  words: { corrections: { markers: readonly string[] } },
): Token[] | null {
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const length = anyPhraseAt(tokens, at, words.corrections.markers);
    if (length > 0) return tokens.slice(at + length);
  }
  return null;
}
