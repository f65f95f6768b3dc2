/** Letters said one at a time: « m i double l e r », « b as in bravo ». */
import { anyPhraseAt, type Token } from './tokens.ts';
import { EMAIL } from './words/email.ts';
import type { LanguageWords } from './words/index.ts';

/** The names of letters, as one list. */
export const LETTER_NAMES: readonly string[] = Object.keys(EMAIL.letters);

export const isLetter = (token: Token | undefined) =>
  token !== undefined && token.raw !== 'à' && /^\p{L}$/u.test(token.word);

/** « B as in bravo », « capital B, Brian »: how many tokens a letter at `at` takes, and whether it counts. */
export function spelledLetter(tokens: readonly Token[], at: number): { length: number; counts: boolean } {
  const letter = tokens[at]?.word ?? '';
  let next = at + 1;
  next += anyPhraseAt(tokens, next, EMAIL.capital);
  const asIn = anyPhraseAt(tokens, next, EMAIL.asIn);
  const example = tokens[next + asIn];
  const strong = tokens[next + 1]?.word === 'in' || tokens[next]?.word === 'comme';
  if (
    asIn > 0 &&
    example?.kind === 'word' &&
    (example.word.startsWith(letter) || strong) &&
    example.word.length > 1
  ) {
    return { length: next + asIn + 1 - at, counts: true };
  }
  const wasCapital = next > at + 1 || EMAIL.capital.includes(tokens[at - 1]?.word ?? '');
  const follows = tokens[next];
  const echoed =
    wasCapital && follows?.before === 'pause' && follows.word.length > 1 && follows.word.startsWith(letter);
  return { length: next - at, counts: !echoed };
}

/** « Double l », « two l's », « deux l »: the letters, and how many tokens they take. */
export function doubled(
  tokens: readonly Token[],
  at: number,
  words: LanguageWords,
): { length: number; text: string } | null {
  const first = tokens[at];
  const second = tokens[at + 1];
  if (first === undefined || second === undefined) return null;
  const times = words.numerals.repeats[first.word];
  const article = second.word === 'le' || second.word === 'les' ? 1 : 0;
  const letter = tokens[at + 1 + article];
  if (times !== undefined && isLetter(letter))
    return { length: 2 + article, text: (letter?.word ?? '').repeat(times) };
  const count = words.numerals.units[first.word] ?? (first.kind === 'digits' ? Number(first.word) : 0);
  if ((count === 2 || count === 3) && /^\p{L}'s$/u.test(second.word)) {
    return { length: 2, text: second.word.charAt(0).repeat(count) };
  }
  const plain =
    count === 2 && first.kind === 'word' && isLetter(second) && /[lmnpqrstfcdgbz]/u.test(second.word);
  return plain ? { length: 2, text: second.word.repeat(2) } : null;
}

/** The letter that `at` names (« double u », « i grec », « b as in bravo », « deux l »), or null. */
export function letterAt(
  tokens: readonly Token[],
  at: number,
  words: LanguageWords,
): { length: number; text: string } | null {
  const named = anyPhraseAt(tokens, at, LETTER_NAMES);
  if (named > 1) {
    const name = tokens
      .slice(at, at + named)
      .map((each) => each.word)
      .join(' ');
    return { length: named, text: EMAIL.letters[name] ?? '' };
  }
  const twice = doubled(tokens, at, words);
  if (twice !== null) return twice;
  if (!isLetter(tokens[at])) return null;
  return { length: spelledLetter(tokens, at).length, text: tokens[at]?.word ?? '' };
}
