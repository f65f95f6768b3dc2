import type { Language } from '../../business/language.ts';
import { relatedOf } from '../synonyms.ts';
import { termsOf } from '../terms.ts';
import { TUNING } from '../tuning.ts';

/** What a term's own word, its beginning and a related word say about it, from 1 down. */
const BEGINNING = 0.8;
const RELATION = 0.5;
const SHORTEST = 4;

/** A text's terms, to be asked how well they know another's. */
export interface Vocabulary {
  /** 0 to 1. */
  knows(term: string): number;
}

/** The vocabulary of texts together. */
export function vocabularyOf(texts: readonly string[], language: Language): Vocabulary {
  const own = new Set(texts.flatMap((text) => termsOf(text, language)));
  const starts = new Set([...own].map((term) => term.slice(0, TUNING.beginning)));
  return vocabularyBy({ has: (term) => own.has(term), begins: (start) => starts.has(start) }, language);
}

/** The vocabulary of what tells which terms, and which beginnings of terms, it has. */
export function vocabularyBy(
  { has, begins }: { has(term: string): boolean; begins(start: string): boolean },
  language: Language,
): Vocabulary {
  return {
    knows(term) {
      if (has(term)) return 1;
      if (term.length >= SHORTEST && begins(term.slice(0, TUNING.beginning))) return BEGINNING;
      for (const other of relatedOf(language).get(term) ?? []) if (has(other)) return RELATION;
      return 0;
    },
  };
}
