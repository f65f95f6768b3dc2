/** The spoken words of each language. Adding a language is adding its file here. */
import type { Language } from '../../../business/language.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import type { SpeechWords } from './words.ts';

export const SPEECH: Readonly<Record<Language, SpeechWords>> = { en: english, fr: french };
