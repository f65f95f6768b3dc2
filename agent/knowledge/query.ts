import type { Language } from '../business/language.ts';
import { relatedOf } from './synonyms.ts';
import { termsOf } from './terms.ts';
import { TUNING as T } from './tuning.ts';

/** A question as an index of numbered terms sees it. */
export interface Query {
  /** The weight of each known term. */
  weights: ReadonlyMap<number, number>;
  /** The weight of each known beginning of a word. */
  starts: ReadonlyMap<number, number>;
  /** The terms in order; -1 where the index does not know one. */
  order: readonly number[];
  /** 0 for a short question, 1 for a long account. */
  verbose: number;
}

export function queryOf(
  text: string,
  language: Language,
  numbers: ReadonlyMap<string, number>,
  beginnings: ReadonlyMap<string, number>,
): Query {
  const terms = termsOf(text, language);
  const times = new Map<string, number>();
  for (const term of terms) times.set(term, (times.get(term) ?? 0) + 1);
  const verbose = Math.min(1, Math.max(0, (times.size - T.verboseAt) / T.verboseSpan));
  const weights = new Map<number, number>();
  const starts = new Map<number, number>();
  for (const [term, count] of times) {
    const weight = count ** T.repeated;
    const number = numbers.get(term);
    if (number !== undefined) weights.set(number, weight);
    const start = beginnings.get(term.slice(0, T.beginning));
    if (start !== undefined) starts.set(start, Math.max(weight, starts.get(start) ?? 0));
  }
  const helped = Math.min(1, Math.max(0, 1 - (times.size - T.relatedAt) / T.relatedSpan));
  for (const [term, count] of times) {
    for (const other of relatedOf(language).get(term) ?? []) {
      const number = numbers.get(other);
      if (number === undefined || times.has(other)) continue;
      const weight = T.related * helped * count ** T.repeated;
      weights.set(number, Math.max(weight, weights.get(number) ?? 0));
    }
  }
  return { weights, starts, order: terms.map((term) => numbers.get(term) ?? -1), verbose };
}
