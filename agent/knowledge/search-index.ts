/**
 * Lexical search over passages. A passage's score adds up: its text, its title and headings, the rest of its
 * document, words that begin alike (« inscrire », « inscription »), and the question's words standing together.
 */
import type { Language } from '../business/language.ts';
import { best } from './best.ts';
import type { Passage } from './document.ts';
import { feedbackOf } from './feedback.ts';
import { fieldOf, gather, rarityOf } from './field.ts';
import { pairsOf, together } from './pairs.ts';
import { queryOf } from './query.ts';
import { termStreams } from './term-streams.ts';
import { TUNING as T } from './tuning.ts';

export interface Hit {
  passage: Passage;
  score: number;
}

export interface SearchIndex {
  /** The best passages, best first. `limit`: at most so many. */
  search(query: string, limit: number): Hit[];
  /** How rare a term is among the passages; 0 where none has it. */
  rarity(term: string): number;
  /** Whether any passage has the term, or one that begins so. */
  has(term: string): boolean;
  begins(start: string): boolean;
  /** How rare a term could be at most. */
  readonly rarest: number;
  readonly size: number;
}

/** Builds the index of passages of one language. */
export function buildIndex(passages: readonly Passage[], language: Language): SearchIndex {
  const numbers = new Map<string, number>();
  const beginnings = new Map<string, number>();
  const beginningOf: number[] = [];
  const numberOf = (term: string): number => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(term, number);
    const start = term.slice(0, T.beginning);
    const beginning = beginnings.get(start) ?? beginnings.size;
    beginnings.set(start, beginning);
    beginningOf.push(beginning);
    return number;
  };
  const stream = termStreams(language, numberOf);

  const documents = new Map<string, number>();
  const documentOf = new Int32Array(passages.length);
  const wholes: Int32Array[][] = [];
  const texts: Int32Array[] = [];
  const titles: Int32Array[] = [];
  for (const [unit, { document, title, headings, text }] of passages.entries()) {
    const body = stream(text);
    texts.push(body);
    titles.push(stream(headings[0] === title ? headings.join(' ') : `${title} ${headings.join(' ')}`));
    const known = documents.get(document) ?? documents.size;
    if (known === documents.size) {
      documents.set(document, known);
      wholes.push([stream(title)]);
    }
    documentOf[unit] = known;
    wholes[known]?.push(body);
  }
  const beginningsOf = (terms: Int32Array) => terms.map((term) => beginningOf[term] as number);
  const text = fieldOf(texts, numbers.size);
  const title = fieldOf(titles, numbers.size);
  const document = fieldOf(
    wholes.map((parts) => joined(parts)),
    numbers.size,
  );
  const alike = fieldOf(
    texts.map((body, unit) => joined([beginningsOf(titles[unit] ?? body), beginningsOf(body)])),
    beginnings.size,
  );
  const rarest = Math.log(1 + passages.length) ** T.rarity;
  const scores = new Float64Array(passages.length);
  const totals = new Float64Array(passages.length);
  /** Which terms begin a pair of the question at hand. */
  const begins = new Uint8Array(numbers.size);
  const documentScores = new Float64Array(documents.size);

  const hit = ([unit, score]: [number, number]): Hit[] => {
    const passage = passages[unit];
    return passage === undefined ? [] : [{ passage, score }];
  };

  return {
    size: passages.length,
    rarest,
    has: (term) => numbers.has(term),
    begins: (start) => beginnings.has(start),
    rarity: (term) => {
      const number = numbers.get(term);
      return number === undefined ? 0 : Math.max(rarityOf(text, number), rarityOf(title, number));
    },
    search(query, limit) {
      const { weights, order, starts, verbose } = queryOf(query, language, numbers, beginnings);
      const byLength = T.byLength + verbose * T.byLengthVerbose;
      scores.fill(0);
      documentScores.fill(0);
      const add = (terms: ReadonlyMap<number, number>) => {
        for (const [term, weight] of terms) {
          gather(scores, text, term, weight, byLength);
          gather(scores, title, term, weight * T.title, T.byLength);
          gather(documentScores, document, term, weight * T.document, byLength);
        }
        for (let unit = 0; unit < totals.length; unit++) {
          const own = scores[unit] as number;
          totals[unit] = own > 0 ? own + (documentScores[documentOf[unit] as number] as number) : 0;
        }
      };
      for (const [start, weight] of starts) gather(scores, alike, start, weight * T.alike, byLength);
      add(weights);
      if (verbose > 0) add(feedbackOf(best(totals, T.feedbackFrom), texts, titles, weights, text, verbose));
      const candidates = best(totals, Math.max(limit, T.candidates));
      const pairs = pairsOf(order, numbers.size);
      if (pairs.size > 0) {
        for (const key of pairs.keys()) begins[Math.floor(key / numbers.size)] = 1;
        const raritiesOf = (term: number) => rarityOf(text, term);
        for (const candidate of candidates) {
          const body = texts[candidate[0]];
          if (body === undefined) continue;
          const norm = 1 - byLength + (byLength * body.length) / text.average;
          candidate[1] += T.together * together(body, pairs, begins, norm, rarest, raritiesOf);
        }
        candidates.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
        for (const key of pairs.keys()) begins[Math.floor(key / numbers.size)] = 0;
      }
      return candidates.slice(0, limit).flatMap(hit);
    },
  };
}

function joined(parts: readonly Int32Array[]): Int32Array {
  const whole = new Int32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
