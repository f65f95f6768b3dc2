import { consentSpellingEn } from './lexicon/en/consent-spelling.ts';
import { consentSpellingFr } from './lexicon/fr/consent-spelling.ts';

const spellings = [...consentSpellingEn, ...consentSpellingFr].map(
  ([typed, words]) =>
    [new RegExp(`(?<![\\p{L}\\p{N}'’])(?:${typed})(?![\\p{L}\\p{N}'’])`, 'gu'), words] as const,
);
/** Letters that are spelled out are no words: « K not a C », « J-O-N ». */
const SPELLED = /\b(?:an?|with|letter|un|une|avec|lettre) [a-z]\b|\b[a-z](?:[ -][a-z]\b)+/;

/** What a caller typed in a hurry, in the spelling that the rest of consent reads: « yess pls », « k txt it ». */
export function inOneSpelling(text: string): string {
  let plain = text.toLowerCase().trim();
  if (SPELLED.test(plain)) return plain;
  for (const [typed, words] of spellings) plain = plain.replace(typed, words);
  return plain;
}
