import type { Language } from '../../business/language.ts';
import { markers } from './lexicon/index.ts';
import type { Spoken } from './normalise.ts';

/**
 * The language that a sentence is in, or null where it does not tell. One word tells only where it exists in
 * one language; asking for a language in so many words always does.
 */
export function languageOf(spoken: Spoken): Language | null {
  if (
    /\b(?:in|speak|parlez|parler|en) english\b|\benglish please\b|\b(?:en|parlez|parler|speak) anglais\b/.test(
      spoken.plain,
    )
  )
    return 'en';
  if (
    /\b(?:en|parlez|parler|parlez vous|in|speak) (?:francais|french)\b|\bfrancais s il vous plait\b|\bfrench please\b/.test(
      spoken.plain,
    )
  )
    return 'fr';
  let en = 0;
  let fr = 0;
  for (const word of spoken.words) {
    if (markers.en.has(word)) en++;
    if (markers.fr.has(word)) fr++;
  }
  if (/[éèêàçùôîœ]/i.test(spoken.raw)) fr += 0.5;
  if (Math.max(en, fr) === 0 || en === fr) return null;
  if (en > fr) return en >= 2 * fr + 1 || en - fr >= 2 ? 'en' : null;
  return fr >= 2 * en + 1 || fr - en >= 2 ? 'fr' : null;
}
