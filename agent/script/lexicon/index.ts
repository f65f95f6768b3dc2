import type { Language } from '../../business/language.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Lexicon } from './lexicon.ts';

/** Every language that the compiler reads. Owners mix them, so each text is tried in all. */
export const LEXICONS: Readonly<Record<Language, Lexicon>> = { en, fr };

type PatternKey = { [K in keyof Lexicon]: Lexicon[K] extends RegExp ? K : never }[keyof Lexicon];

const ALL: readonly Lexicon[] = Object.values(LEXICONS);

/** Whether folded text fits the pattern of that name in any language. */
export function fits(folded: string, ...keys: readonly PatternKey[]): boolean {
  return ALL.some((lexicon) => keys.some((key) => lexicon[key].test(folded)));
}

/** The first match of the pattern of that name, in any language; null where there is none. */
export function match(folded: string, key: PatternKey): RegExpExecArray | null {
  for (const lexicon of ALL) {
    const found = lexicon[key].exec(folded);
    if (found !== null) return found;
  }
  return null;
}

/** Every language's lexicon. */
export function lexicons(): readonly Lexicon[] {
  return ALL;
}
