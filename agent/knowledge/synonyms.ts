/**
 * Words that callers and pages use for one another, whatever the business: those that mean the same become one term;
 * those that are often about the same only help a search along. Read from the lexicon the first time they are asked for.
 */
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import type { Language } from '../business/language.ts';
import { fold } from './fold.ts';
import * as en from './lexicon/en.ts';
import * as fr from './lexicon/fr.ts';

const LEXICONS: Record<Language, { SAME: string; RELATED: string }> = { en, fr };

const synonyms = new Map<Language, ReadonlyMap<string, string>>();
const related = new Map<Language, ReadonlyMap<string, ReadonlySet<string>>>();

/** The term that stands for each other that means the same. */
export function synonymsOf(language: Language): ReadonlyMap<string, string> {
  const known = synonyms.get(language);
  if (known !== undefined) return known;
  const map = new Map<string, string>();
  for (const [first, ...others] of lines(LEXICONS[language].SAME, language)) {
    for (const other of others) if (first !== undefined && other !== first) map.set(other, first);
  }
  synonyms.set(language, map);
  return map;
}

/** The terms that are often about the same as each. */
export function relatedOf(language: Language): ReadonlyMap<string, ReadonlySet<string>> {
  const known = related.get(language);
  if (known !== undefined) return known;
  const map = new Map<string, Set<string>>();
  const same = synonymsOf(language);
  for (const line of lines(LEXICONS[language].RELATED, language)) {
    const own = line.map((stem) => same.get(stem) ?? stem);
    for (const term of own) {
      const others = map.get(term) ?? new Set<string>();
      for (const other of own) if (other !== term) others.add(other);
      map.set(term, others);
    }
  }
  related.set(language, map);
  return map;
}

function lines(text: string, language: Language): string[][] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split(/[ -]/).map((word) => stemOf(word, language)));
}

function stemOf(word: string, language: Language): string {
  return fold(language === 'fr' ? stemFrench(word) : stemEnglish(fold(word)));
}
