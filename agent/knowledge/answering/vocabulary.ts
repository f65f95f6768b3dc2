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
  return {
    knows(term) {
      if (own.has(term)) return 1;
      if (term.length >= SHORTEST && starts.has(term.slice(0, TUNING.beginning))) return BEGINNING;
      for (const other of relatedOf(language).get(term) ?? []) if (own.has(other)) return RELATION;
      return 0;
    },
  };
}
