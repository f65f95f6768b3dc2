/** What hours are said with, by language. */
import type { Language } from '../../language.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { HoursWords } from './hours-words.ts';

export const HOURS_WORDS: Readonly<Record<Language, HoursWords>> = { en, fr };
