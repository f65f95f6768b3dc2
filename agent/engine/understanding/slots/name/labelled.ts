import type { Token } from '../tokens.ts';
import { isRun, type Part } from './part.ts';
import { spelledWord } from './spell.ts';
import { trimmed } from './trimmed.ts';

/** The words that a label (« last name ») names: those after it, or those before (« Roy is my last name »). */
export function labelled(said: readonly Part[], label: 'first' | 'last'): Token[] | null {
  const behind = label === 'first' ? 'isFirst' : 'isLast';
  const end = said.findIndex((part) => part.kind === behind);
  const named = said.slice(0, Math.max(0, end)).findLast((part) => isRun(part) || part.kind === 'letters');
  if (isRun(named)) return trimmed(named.words);
  for (const [at, part] of said.entries()) {
    if (part.kind !== label) continue;
    const after = said.slice(at + 1).find((each) => each.kind !== 'weak' && each.kind !== 'strong');
    // « My last name Le »: all of it, where nothing but a particle is said.
    if (isRun(after)) return trimmed(after.words).length > 0 ? trimmed(after.words) : after.words;
    if (after?.kind === 'letters') return [spelledWord(after.text)];
    const before = said.slice(0, at).findLast((each) => each.kind !== 'weak');
    if (isRun(before)) return trimmed(before.words);
  }
  return null;
}

/** A whole name with the words that a label names where they belong: « Petrov Alexandre, c'est Petrov le nom ». */
export function ordered(name: readonly Token[], label: 'first' | 'last', words: readonly Token[]): Token[] {
  const isOne = (token: Token) => words.some(({ word }) => word === token.word);
  const other = name.filter((token) => !isOne(token));
  const one = name.filter(isOne);
  if (other.length === 0) return [...name];
  const first = label === 'first' ? one : other;
  const last = label === 'first' ? other : one;
  return [...first, ...last.map((token, at) => (at === 0 ? { ...token, before: 'space' as const } : token))];
}
