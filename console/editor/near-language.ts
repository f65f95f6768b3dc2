import type { Language } from '../../agent/contract.ts';

/** The language that instructions are in, near enough for a word that is put into them. Pure. */
export function nearLanguage(languages: readonly Language[], instructions: string): Language {
  if (languages.length === 1) return languages[0] ?? 'en';
  return /\b(?:est-ce|vous|votre|je|une?|oui|les?)\b/i.test(instructions) ? 'fr' : 'en';
}
