import type { Language } from '../../business/language.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Phrases } from './phrases.ts';

const phrases: Record<Language, Phrases> = { en, fr };

/** What the agent says of itself in a language. */
export function phrasesFor(language: Language): Phrases {
  return phrases[language];
}

export type { Phrases };
