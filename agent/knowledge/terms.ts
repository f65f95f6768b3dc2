/** Words as search sees them: without case and accents, without elisions, stemmed, stop words left out. */
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import type { Language } from '../business/language.ts';
import { fold } from './fold.ts';
import { STOP_WORDS } from './stop-words.ts';
import { synonymsOf } from './synonyms.ts';
import { eachWord } from './words.ts';

const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’ʼ](?=[\p{L}\p{N}])/u;
const APOSTROPHES = /['’ʼ]/g;
/** Longer « words » are cut here: they are data, not language. */
const LONGEST = 40;

/** Term of each word seen; '' for one that says nothing. */
const terms: Record<Language, Map<string, string>> = { en: new Map(), fr: new Map() };
/** The cache is emptied when it holds this many words: a crawl of nonsense must not fill the memory. */
const MOST_WORDS = 200_000;

/** The term of one lower-case word, or '' for a stop word. */
export function termOf(word: string, language: Language): string {
  const cache = terms[language];
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (cache.size >= MOST_WORDS) cache.clear();
  const bare = language === 'fr' ? word.replace(ELISION, '') : word.replace(/['’ʼ]s$/, '');
  const plain = fold(bare).replace(APOSTROPHES, '').slice(0, LONGEST);
  const stop = plain === '' || STOP_WORDS[language].has(plain);
  const stemmed = stop ? '' : stemOf(bare, plain, language);
  const term = synonymsOf(language).get(stemmed) ?? stemmed;
  cache.set(word, term);
  return term;
}

/** The French stemmer wants the accents, which tell endings apart; the English one must not see any. */
function stemOf(bare: string, plain: string, language: Language): string {
  if (/^\d/.test(plain)) return plain;
  return language === 'fr'
    ? fold(stemFrench(bare.slice(0, LONGEST))).replace(APOSTROPHES, '')
    : stemEnglish(plain);
}

/**
 * The text's terms in order. A word with a hyphen gives its halves and the whole (« wi-fi »: wi, fi, wifi), so that
 * it is found however it is written.
 */
export function termsOf(text: string, language: Language): string[] {
  const found: string[] = [];
  let before = '';
  eachWord(text, (word, hyphen) => {
    const term = termOf(word, language);
    if (term !== '') found.push(term);
    if (hyphen && term !== '' && before !== '' && termOf(before, language) !== '') {
      const whole = termOf(before + word, language);
      if (whole !== '') found.push(whole);
    }
    before = word;
  });
  return found;
}
