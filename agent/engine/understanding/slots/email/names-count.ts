import { numeralsAt } from '../numerals.ts';
import { anyPhraseAt, type Token } from '../tokens.ts';
import { EMAIL } from '../words/email.ts';
import type { LanguageWords } from '../words/index.ts';
import type { Atom } from './atoms.ts';

/** « Five star cleaning at … »: one number word that opens an address and counts the word after it stays a word. */
export function namesCount(
  tokens: readonly Token[],
  at: number,
  found: readonly Atom[],
  words: LanguageWords,
): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== 'word' || next?.kind !== 'word' || next.word.length < 3) return false;
  const before = found.at(-1);
  const opens =
    before === undefined ||
    (before.kind === 'word' && (EMAIL.leadIn.includes(before.text) || EMAIL.opening.includes(before.text)));
  const isSaid = [
    EMAIL.at,
    EMAIL.dot,
    EMAIL.underscore,
    EMAIL.hyphen,
    EMAIL.plus,
    EMAIL.silent,
    EMAIL.capital,
  ];
  return (
    opens &&
    numeralsAt(tokens, at, words.numerals).some(({ length }) => length === 1) &&
    numeralsAt(tokens, at + 1, words.numerals).length === 0 &&
    !Object.hasOwn(words.numerals.repeats, token.word) &&
    isSaid.every((phrases) => anyPhraseAt(tokens, at + 1, phrases) === 0)
  );
}
