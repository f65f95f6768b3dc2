/** The words of each language. Adding a language is adding its files here. */
import type { Language } from '../../../../business/language.ts';
import { english } from './numerals.en.ts';
import { french } from './numerals.fr.ts';
import type { LanguageWords } from './words.ts';

export type { CorrectionWords, LanguageWords, NumeralWords, PhoneWords } from './words.ts';
/** Everything that reading values needs to know of a language. */
export const WORDS: Readonly<Record<Language, LanguageWords>> = { en: english, fr: french };
