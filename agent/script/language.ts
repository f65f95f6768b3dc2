import { LANGUAGES, type Language } from '../business/language.ts';
import { fold } from './fold.ts';
import { LEXICONS } from './lexicon/index.ts';

/** How many of a folded text's words are small frequent words of each language. */
export function countCommon(folded: string): Map<Language, number> {
  const counts = new Map<Language, number>(LANGUAGES.map((language) => [language, 0]));
  for (const word of folded.split(/[^\p{L}'-]+/u)) {
    for (const language of LANGUAGES) {
      if (LEXICONS[language].common.has(word)) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  return counts;
}

/** The language that most of a text is written in; `fallback` where nothing tells. */
export function detectLanguage(text: string, fallback: Language): Language {
  const counts = countCommon(fold(text));
  let best = fallback;
  for (const language of LANGUAGES) {
    if ((counts.get(language) ?? 0) > (counts.get(best) ?? 0)) best = language;
  }
  return best;
}
