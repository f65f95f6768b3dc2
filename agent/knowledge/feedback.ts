import { type Field, rarityOf } from './field.ts';
import { TUNING as T } from './tuning.ts';

/**
 * Words that the best passages for a long account share, to search for besides its own: a caller who tells a whole
 * story wants many pages, and those that are about the same use the same words. Weights by term number.
 */
export function feedbackOf(
  found: readonly [number, number][],
  texts: readonly Int32Array[],
  titles: readonly Int32Array[],
  asked: ReadonlyMap<number, number>,
  text: Field,
  verbose: number,
): Map<number, number> {
  const total = found.reduce((sum, [, score]) => sum + score, 0);
  const worth = new Map<number, number>();
  for (const [unit, score] of found) {
    const counts = new Map<number, number>();
    for (const stream of [titles[unit], texts[unit]]) {
      for (const term of stream ?? []) if (!asked.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
    for (const [term, count] of counts) {
      const units = (text.postings.offsets[term + 1] ?? 0) - (text.postings.offsets[term] ?? 0);
      if (units < 2 || units > text.size * T.feedbackCommon) continue;
      const own = (score / total) * (count / (count + T.saturation)) * rarityOf(text, term);
      worth.set(term, (worth.get(term) ?? 0) + own);
    }
  }
  const best = [...worth].sort((a, b) => b[1] - a[1]).slice(0, T.feedbackTerms);
  const most = best[0]?.[1] ?? 1;
  return new Map(best.map(([term, own]) => [term, (T.feedback * verbose * own) / most]));
}
