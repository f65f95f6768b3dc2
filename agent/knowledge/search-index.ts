/**
 * Lexical search over passages: BM25 over the text, and over title and headings as a field of their own, so that a
 * long page does not drown what it is called. Scores are computed when the index is built; a search only adds up.
 */
import type { Language } from '../business/language.ts';
import type { Passage } from './document.ts';
import { termsOf } from './terms.ts';

/** BM25's saturation and length normalisation. */
const K1 = 1.2;
const B = 0.75;
/** What a match in a title or heading weighs, against the same match in the text. */
const TITLE = 0.6;
/** What a passage owes to the rest of its document. */
const DOCUMENT = 0.35;

export interface Hit {
  passage: Passage;
  score: number;
}

export interface SearchIndex {
  /** The best passages, best first. `limit`: at most so many. */
  search(query: string, limit: number): Hit[];
  /** How rare a term is among the passages; 0 where none has it. */
  rarity(term: string): number;
  readonly size: number;
}

interface Postings {
  units: Int32Array;
  scores: Float32Array;
}

/** Term frequencies of each unit, turned into postings whose scores are ready to be added up. */
function postingsOf(units: readonly string[][], weight: number): Map<string, Postings> {
  const found = new Map<string, { units: number[]; counts: number[] }>();
  let total = 0;
  for (const [unit, terms] of units.entries()) {
    total += terms.length;
    for (const term of terms) {
      const entry = found.get(term);
      if (entry === undefined) found.set(term, { units: [unit], counts: [1] });
      else if (entry.units.at(-1) === unit)
        entry.counts[entry.counts.length - 1] = (entry.counts.at(-1) ?? 0) + 1;
      else {
        entry.units.push(unit);
        entry.counts.push(1);
      }
    }
  }
  const average = total / Math.max(1, units.length) || 1;
  const postings = new Map<string, Postings>();
  for (const [term, entry] of found) {
    const idf = Math.log(1 + (units.length - entry.units.length + 0.5) / (entry.units.length + 0.5));
    const scores = new Float32Array(entry.units.length);
    for (const [index, unit] of entry.units.entries()) {
      const count = entry.counts[index] ?? 0;
      const length = units[unit]?.length ?? 0;
      scores[index] = (weight * idf * count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / average));
    }
    postings.set(term, { units: Int32Array.from(entry.units), scores });
  }
  return postings;
}

function gather(
  into: Float64Array,
  postings: ReadonlyMap<string, Postings>,
  query: ReadonlyMap<string, number>,
): void {
  for (const [term, times] of query) {
    const entry = postings.get(term);
    if (entry === undefined) continue;
    const { units, scores } = entry;
    const weight = Math.sqrt(times);
    for (let index = 0; index < units.length; index++) {
      const unit = units[index] as number;
      into[unit] = (into[unit] as number) + weight * (scores[index] as number);
    }
  }
}

/** Builds the index of passages of one language. */
export function buildIndex(passages: readonly Passage[], language: Language): SearchIndex {
  const bodies = passages.map((passage) => termsOf(passage.text, language));
  const titles = passages.map((passage) =>
    termsOf(`${passage.title} ${passage.headings.join(' ')}`, language),
  );
  const documents = new Map<string, number>();
  const documentOf = new Int32Array(passages.length);
  const whole: string[][] = [];
  for (const [unit, passage] of passages.entries()) {
    const known = documents.get(passage.document) ?? documents.size;
    if (known === documents.size) {
      documents.set(passage.document, known);
      whole.push([...(titles[unit] ?? [])]);
    }
    documentOf[unit] = known;
    whole[known]?.push(...(bodies[unit] ?? []));
  }
  const text = postingsOf(bodies, 1);
  const title = postingsOf(titles, TITLE);
  const document = documents.size === passages.length ? null : postingsOf(whole, DOCUMENT);
  const scores = new Float64Array(passages.length);
  const documentScores = new Float64Array(documents.size);

  return {
    size: passages.length,
    rarity: (term) => {
      const entry = text.get(term) ?? title.get(term);
      return entry === undefined ? 0 : Math.log(1 + passages.length / entry.units.length);
    },
    search(query, limit) {
      const terms = new Map<string, number>();
      for (const term of termsOf(query, language)) terms.set(term, (terms.get(term) ?? 0) + 1);
      scores.fill(0);
      gather(scores, text, terms);
      gather(scores, title, terms);
      if (document !== null) {
        documentScores.fill(0);
        gather(documentScores, document, terms);
        for (let unit = 0; unit < scores.length; unit++) {
          const own = scores[unit] as number;
          if (own > 0) scores[unit] = own + (documentScores[documentOf[unit] as number] as number);
        }
      }
      return best(scores, limit).flatMap(([unit, score]) => {
        const passage = passages[unit];
        return passage === undefined ? [] : [{ passage, score }];
      });
    },
  };
}

/** The `limit` highest scores above zero with their places, highest first; earlier places win ties. */
function best(scores: Float64Array, limit: number): [number, number][] {
  const top: [number, number][] = [];
  let least = 0;
  for (let unit = 0; unit < scores.length; unit++) {
    const score = scores[unit] as number;
    if (score <= least) continue;
    let at = top.length;
    while (at > 0 && (top[at - 1] as [number, number])[1] < score) at--;
    top.splice(at, 0, [unit, score]);
    if (top.length > limit) top.pop();
    if (top.length === limit) least = (top.at(-1) as [number, number])[1];
  }
  return top;
}
