import type { Language } from '../business/language.ts';
import { relatedOf } from './synonyms.ts';
import { termsOf } from './terms.ts';
import { TUNING } from './tuning.ts';

/** What a term's own word, its beginning and a related word say about it, from 1 down. */
const BEGINNING = 0.8;
const RELATION = 0.5;
const SHORTEST = 4;

/** A text's terms, to be asked how well they know another's. */
export interface Vocabulary {
  /** 0 to 1. */
  knows(term: string): number;
}

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

/** How much of the weights' sum a text knows. */
export function covered(weights: ReadonlyMap<string, number>, vocabulary: Vocabulary): number {
  let sum = 0;
  for (const [term, weight] of weights) sum += weight * vocabulary.knows(term);
  return sum;
}
