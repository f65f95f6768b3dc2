/** Where a caller says how a name is written. */
import { anyPhraseAt, type Token } from '../tokens.ts';
import type { LanguageWords } from '../words/index.ts';
import type { NameWords } from '../words/names.ts';
import { lettersAt } from './letters-at.ts';
import type { Hint } from './part.ts';

/** A hint, and how many tokens it takes. */
type HintAt = Pick<Hint, 'how' | 'letter'> & { length: number };

/** « With a ph », « with ie »: several letters, said as one word. */
const TOGETHER = /^(?:ph|th|ck|ie|ei|ea|ee|sh|ch|gh|tz|cz|sz|ey|ae|oe|qu)$/u;

/** The letter at `index`, or nothing: « a » before a word is no letter. */
function letterOf(tokens: readonly Token[], index: number): string {
  const word = tokens[index]?.word ?? '';
  const article = word === 'a' && tokens[index + 1]?.kind === 'word';
  return /^\p{L}(?:'s)?$/u.test(word) && !article ? word.charAt(0) : '';
}

/** « With », « without », « one » and what stands after it. */
function said(
  tokens: readonly Token[],
  at: number,
  how: 'with' | 'without' | 'one',
  length: number,
  names: NameWords,
  words: LanguageWords,
): HintAt | null {
  const letter = letterOf(tokens, at + length);
  const end = anyPhraseAt(tokens, at + length + 1, names.atTheEnd);
  if (letter !== '' && how === 'with' && end > 0) return { length: length + 1 + end, how: 'end', letter };
  const count = words.numerals.units[tokens[at + length]?.word ?? ''];
  const many = letterOf(tokens, at + length + 1);
  const counted = how === 'with' && (count === 1 || count === 2) && many !== '';
  const apart = tokens[at + length + 1]?.before === 'pause';
  const several = apart ? { text: letter, end: at + length + 1 } : lettersAt(tokens, at + length, words);
  const more = several.text.length - (counted ? 2 : 1);
  if (letter !== '' && more === 0) return { length: length + 1, how, letter };
  if (counted && more <= 0) return { length: length + 2, how: count === 1 ? 'one' : 'two', letter: many };
  const word = tokens[at + length]?.word ?? '';
  if (how === 'with' && TOGETHER.test(word)) return { length: length + 1, how, letter: word };
  // « With a g h », « avec deux t e »
  if (how === 'with' && several.text.length > 1 && several.text.length < 6)
    return { length: several.end - at, how, letter: several.text };
  return letter !== '' && tokens[at + length + 1]?.word.length !== 1
    ? { length: length + 1, how, letter }
    : null;
}

/** « With two l's », « sans h », « one l »: how the name is written. */
export function hintAt(
  tokens: readonly Token[],
  at: number,
  names: NameWords,
  words: LanguageWords,
): HintAt | null {
  const hyphen = anyPhraseAt(tokens, at, names.withHyphen);
  if (hyphen > 0) return { length: hyphen, how: 'hyphen', letter: '' };
  const last = tokens[at]?.word === 'zed' || tokens[at]?.word === 'zee' ? 'z' : letterOf(tokens, at);
  const end = last === '' ? 0 : anyPhraseAt(tokens, at + 1, names.atTheEnd);
  if (end > 0) return { length: 1 + end, how: 'end', letter: last };
  const tries = [
    ['without', anyPhraseAt(tokens, at, names.withoutWords)],
    ['one', anyPhraseAt(tokens, at, names.onlyOne)],
    ['with', anyPhraseAt(tokens, at, names.withWords)],
  ] as const;
  for (const [how, length] of tries) {
    const hint = length === 0 ? null : said(tokens, at, how, length, names, words);
    if (hint !== null) return hint;
  }
  const count = words.numerals.units[tokens[at]?.word ?? ''];
  const many = tokens[at + 1]?.word ?? '';
  const after = tokens[at + 2];
  const placed = anyPhraseAt(tokens, at + 2, names.atTheEnd) > 0;
  const alone =
    placed || after === undefined || after.before === 'pause' || (at > 0 && after.word.length > 1);
  if (count === 2 && /^\p{L}(?:'s)?$/u.test(many) && alone)
    return { length: 2, how: 'two', letter: many.charAt(0) };
  return null;
}

const WHERE: ReadonlySet<string> = new Set(['in', 'between', 'entre', 'dans']);

/** « … in Anne Marie », « … between Al and Rashid »: between which two words the hyphen stands. */
export function pairAt(tokens: readonly Token[], at: number): { first: string; length: number } | null {
  const inside = WHERE.has(tokens[at - 1]?.word ?? '');
  const [where, first, then, last] = tokens.slice(at - (inside ? 1 : 0), at + (inside ? 3 : 4));
  if (where === undefined || first === undefined || then === undefined) return null;
  if (!WHERE.has(where.word)) return null;
  const joined = ['and', 'et'].includes(then.word);
  if (joined && last === undefined) return null;
  return { first: first.word, length: (joined ? 4 : 3) - (inside ? 1 : 0) };
}
