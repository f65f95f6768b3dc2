/** The sentences of the knowledge that answer a question, as they stand; or none, where nothing covers it. */
import type { Language } from '../business/language.ts';
import type { Passage } from './document.ts';
import type { Answer } from './knowledge.ts';
import { kindOf } from './question-kind.ts';
import type { SearchIndex } from './search-index.ts';
import { plainText, sentencesOf } from './sentences.ts';
import { termsOf } from './terms.ts';

/** How much of the question's weight the passage, and the sentences chosen from it, must cover. */
const PASSAGE_COVERS = 0.62;
const SENTENCE_COVERS = 0.34;
/** What a term that no passage knows weighs, in rarities of the rarest known one. */
const UNKNOWN = 1;
/** An answer is never longer than this, in characters. */
const LONGEST = 320;
/** What a sentence gains by looking like what was asked for: an amount, a time, a place. */
const FITS = 0.35;

interface Candidate {
  passage: Passage;
  text: string;
  covers: number;
  value: number;
}

/** Answers from the best passages. Pure; the text is data whatever it says. */
export function answerFrom(question: string, language: Language, index: SearchIndex): Answer {
  const kind = kindOf(question, language);
  const hits = index.search(kind === null ? question : `${question} ${kind.adds}`, 6);
  const weights = weigh(termsOf(question, language), index);
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const none: Answer = { answer: null, sources: [], confidence: 0, hits };
  if (total === 0) return none;
  const best = hits.map(({ score }) => score)[0] ?? 0;
  let chosen: Candidate | null = null;
  for (const { passage, score } of hits) {
    const around = new Set(termsOf(`${passage.title} ${passage.headings.join(' ')}`, language));
    const inside = new Set([...around, ...termsOf(passage.text, language)]);
    const passageCovers = covered(weights, inside) / total;
    if (passageCovers < PASSAGE_COVERS) continue;
    const candidate = bestSentences(passage, {
      language,
      weights,
      total,
      around,
      fits: kind?.answer ?? null,
    });
    if (candidate === null) continue;
    candidate.value += 0.5 * (score / best) + 0.5 * passageCovers;
    if (chosen === null || candidate.value > chosen.value) chosen = candidate;
  }
  if (chosen === null) return none;
  const { passage, text, covers } = chosen;
  return {
    answer: text,
    sources: [{ id: passage.id, title: passage.title, url: passage.url }],
    confidence: Math.min(1, covers),
    hits,
  };
}

/** The question's terms with their weights: rare ones tell more; unknown ones tell most. */
function weigh(terms: readonly string[], index: SearchIndex): Map<string, number> {
  const most = Math.log(1 + index.size);
  return new Map(
    terms.map((term) => {
      const rarity = index.rarity(term);
      return [term, rarity === 0 ? UNKNOWN * most : 0.4 * most + 0.6 * rarity];
    }),
  );
}

function covered(weights: ReadonlyMap<string, number>, terms: ReadonlySet<string>): number {
  let sum = 0;
  for (const [term, weight] of weights) if (terms.has(term)) sum += weight;
  return sum;
}

interface Question {
  language: Language;
  weights: ReadonlyMap<string, number>;
  total: number;
  around: ReadonlySet<string>;
  fits: RegExp | null;
}

/** The sentence, or two neighbours, that cover the question best; a heading's words count for its sentences. */
function bestSentences(passage: Passage, question: Question): Candidate | null {
  const { language, weights, total, around, fits } = question;
  const sentences = sentencesOf(passage.text).filter((sentence) => sentence.length <= LONGEST);
  let best: Candidate | null = null;
  for (const [at, sentence] of sentences.entries()) {
    if (/\?\s*$/.test(sentence)) continue;
    const before = sentences[at - 1];
    const asked = before !== undefined && /\?\s*$/.test(before) ? before : '';
    const own = new Set(termsOf(`${sentence} ${asked}`, language));
    const covers = covered(weights, own) / total;
    const withHeading = covered(weights, new Set([...own, ...around])) / total;
    const value = covers + 0.4 * withHeading + (fits?.test(sentence) === true ? FITS : 0) - at * 0.01;
    if (withHeading < SENTENCE_COVERS) continue;
    if (best === null || value > best.value) {
      best = { passage, text: withNext(sentences, at, question, fits), covers: withHeading, value };
    }
  }
  if (best !== null) best.text = plainText(best.text);
  return best;
}

/** The sentence, and the next one where it is short and goes on about the same. */
function withNext(
  sentences: readonly string[],
  at: number,
  { language, weights }: Question,
  fits: RegExp | null,
): string {
  const sentence = closed(sentences[at] ?? '');
  const next = sentences[at + 1];
  if (next === undefined || /\?\s*$/.test(next) || sentence.length + next.length > LONGEST) return sentence;
  const goesOn = covered(weights, new Set(termsOf(next, language))) > 0;
  const supplies = fits !== null && !fits.test(sentence) && fits.test(next);
  return goesOn || supplies || sentence.length < 60 ? `${sentence} ${closed(next)}` : sentence;
}

/** With a full stop, so that the next sentence is not run into. */
function closed(sentence: string): string {
  return /[.!?…:»”)]$/.test(sentence) ? sentence : `${sentence}.`;
}
