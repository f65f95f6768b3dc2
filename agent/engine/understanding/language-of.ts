import type { Language } from '../../business/language.ts';
import { examplesEn } from './lexicon/en/examples.ts';
import { examplesFr } from './lexicon/fr/examples.ts';
import { markers } from './lexicon/index.ts';
import { normalise, type Spoken } from './normalise.ts';

const NO_ENGLISH =
  /\b(?:not (?:speak|understand) (?:any |much )?english|(?:parle|comprends) pas (?:l )?anglais)\b/;
const NO_FRENCH =
  /\b(?:not (?:speak|understand) (?:any |much )?french|(?:parle|comprends) pas (?:le )?francais)\b/;
const ENGLISH =
  /\b(?:in english|speak english|english please|(?:en|parlez|parler|parlez vous) anglais|anglais s il vous plait)\b/;
const FRENCH =
  /\b(?:en francais|francais s il vous plait|(?:in|speak) french|french please|(?:parlez|parler|parlez vous) francais)\b/;

/** Words that the examples of one language hold and those of the other do not, and the lexicon's own markers. */
const words = { en: new Set(markers.en), fr: new Set(markers.fr) };
const counts = { en: countsOf(examplesEn), fr: countsOf(examplesFr) };
for (const [language, other] of [
  ['en', 'fr'],
  ['fr', 'en'],
] as const) {
  for (const [word, count] of counts[language]) {
    if (
      count >= 2 &&
      word.length > 1 &&
      !/\d/.test(word) &&
      !counts[other].has(word) &&
      !markers[other].has(word)
    )
      words[language].add(word);
  }
}

function countsOf(examples: Readonly<Record<string, string>>): Map<string, number> {
  const found = new Map<string, number>();
  for (const lines of Object.values(examples)) {
    for (const line of lines.split('\n')) {
      for (const word of normalise(line).words) found.set(word, (found.get(word) ?? 0) + 1);
    }
  }
  return found;
}

/**
 * The language that a sentence is in, or null where it does not tell. Asking for a language in so many words
 * decides; else the language whose own words are more.
 */
export function languageOf(spoken: Spoken): Language | null {
  const { plain } = spoken;
  if (NO_ENGLISH.test(plain)) return 'fr';
  if (NO_FRENCH.test(plain)) return 'en';
  if (ENGLISH.test(plain) !== FRENCH.test(plain)) return ENGLISH.test(plain) ? 'en' : 'fr';
  let en = 0;
  let fr = 0;
  for (const word of spoken.words) {
    if (words.en.has(word)) en++;
    if (words.fr.has(word)) fr++;
  }
  if (en === fr) return null;
  return en > fr ? 'en' : 'fr';
}
