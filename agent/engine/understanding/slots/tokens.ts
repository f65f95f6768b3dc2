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

const byFirstWord = new WeakMap<readonly string[], Map<string, string[][]>>();

/** The phrases as lists of words, by their first word: made once for each list of phrases. */
function indexed(phrases: readonly string[]): Map<string, string[][]> {
  const known = byFirstWord.get(phrases);
  if (known !== undefined) return known;
  const index = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), words]);
  }
  byFirstWord.set(phrases, index);
  return index;
}

/** The longest of these phrases that starts at `at`, in tokens, or 0. Pass the same list each time: it is indexed once. */
export function anyPhraseAt(tokens: readonly Token[], at: number, phrases: readonly string[]): number {
  const candidates = indexed(phrases).get(tokens[at]?.word ?? '');
  let longest = 0;
  for (const words of candidates ?? []) {
    if (words.length > longest && words.every((word, offset) => tokens[at + offset]?.word === word)) {
      longest = words.length;
    }
  }
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
