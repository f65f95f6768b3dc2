/** Words as search sees them: without case and accents, without elisions, stemmed. */
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import type { Language } from '../business/language.ts';
import { STOP_WORDS } from './stop-words.ts';
import { SYNONYMS } from './synonyms.ts';

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=\p{L})/u;
const stems: Record<Language, Map<string, string>> = { en: new Map(), fr: new Map() };
/** The cache is emptied when it holds this many words: a crawl of nonsense must not fill the memory. */
const MOST_STEMS = 200_000;

/** A word's plain form: lower case, no accents, ligatures opened. */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '');
}

function stem(word: string, language: Language): string {
  const cache = stems[language];
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (cache.size >= MOST_STEMS) cache.clear();
  const bare = language === 'fr' ? word.replace(ELISION, '') : word.replace(/['’]s$/, '');
  const stemmed = fold(language === 'fr' ? stemFrench(bare) : stemEnglish(fold(bare)));
  const canonical = SYNONYMS[language].get(stemmed) ?? stemmed;
  cache.set(word, canonical);
  return canonical;
}

/** The text's terms in order, stop words left out. */
export function termsOf(text: string, language: Language): string[] {
  const terms: string[] = [];
  const stop = STOP_WORDS[language];
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    const plain = fold(language === 'fr' ? word.replace(ELISION, '') : word.replace(/['’]/g, ''));
    if (plain === '' || stop.has(plain)) continue;
    terms.push(stem(word, language));
  }
  return terms;
}
