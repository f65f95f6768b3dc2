/** The sentences of the knowledge that answer a question, as they stand; or none, where too little speaks for them. */
import type { Language } from '../business/language.ts';
import type { Passage } from './document.ts';
import type { Answer } from './knowledge.ts';
import { covered, type Vocabulary, vocabularyOf } from './matching.ts';
import { asksYesOrNo, kindOf, type QuestionKind } from './question-kind.ts';
import type { Hit, SearchIndex } from './search-index.ts';
import { plainText, sentencesOf } from './sentences.ts';
import { termsOf } from './terms.ts';

/**
 * What speaks for an answer, as a logistic regression on the development questions weighs it: the best passage's
 * score beside that of one rare word, how many of the question's words the knowledge never uses, whether it
 * asks for a price, a time or a place, whether it asks for yes or no (which the nearest page rarely tells), and
 * whether the best passage knows all of its words and has one of them in its headings.
 */
const EVIDENCE = { score: 0.63, unknown: -1.5, kind: 1, yesOrNo: -0.92, named: 1.24 };
/** Higher: fewer wrong answers, more « I don't know ». Set on the development questions; `bench -- answers` measures. */
const ENOUGH = 1.95;
/** An answer is never longer than this, in characters. */
const LONGEST = 320;
/** What a sentence gains by looking like what was asked for: an amount, a time, a place. */
const FITS = 0.35;
/** Passages that an answer may come from, and how near the best one's score they must be. */
const LOOKED_AT = 3;
const NEAR = 0.85;

interface Question {
  language: Language;
  weights: ReadonlyMap<string, number>;
  total: number;
  kind: QuestionKind | null;
}

interface Candidate {
  passage: Passage;
  text: string;
  value: number;
}

/** Answers from the best passages. Pure; the text is data whatever it says. */
export function answerFrom(asked: string, language: Language, index: SearchIndex, known: Vocabulary): Answer {
  const kind = kindOf(asked, language);
  const text = kind !== null && termsOf(asked, language).length <= 1 ? `${asked} ${kind.words}` : asked;
  const hits = index.search(text, 6);
  const terms = [...new Set(termsOf(text, language))];
  const weights = new Map(terms.map((term) => [term, index.rarity(term) || index.rarest]));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const evidence = evidenceOf(text, language, terms, hits, kind, index, known);
  const confidence = 1 / (1 + Math.exp(ENOUGH - evidence));
  const none: Answer = { answer: null, sources: [], confidence, hits };
  if (total === 0 || evidence < ENOUGH) return none;
  const question: Question = { language, weights, total, kind };
  const best = hits[0]?.score ?? 0;
  let chosen: Candidate | null = null;
  for (const { passage, score } of hits.slice(0, LOOKED_AT)) {
    if (score < NEAR * best) break;
    const candidate = bestSentences(passage, question, score / best);
    if (candidate !== null && (chosen === null || candidate.value > chosen.value)) chosen = candidate;
  }
  if (chosen === null) return none;
  const { passage } = chosen;
  return {
    answer: chosen.text,
    sources: [{ id: passage.id, title: passage.title, url: passage.url }],
    confidence,
    hits,
  };
}

function evidenceOf(
  text: string,
  language: Language,
  terms: readonly string[],
  hits: readonly Hit[],
  kind: QuestionKind | null,
  index: SearchIndex,
  known: Vocabulary,
): number {
  if (terms.length === 0) return 0;
  const unknown = terms.reduce((sum, term) => sum + 1 - known.knows(term), 0) / terms.length;
  const score = (hits[0]?.score ?? 0) / index.rarest;
  return (
    EVIDENCE.score * score +
    EVIDENCE.unknown * unknown +
    (kind === null ? 0 : EVIDENCE.kind) +
    (asksYesOrNo(text, language) ? EVIDENCE.yesOrNo : 0) +
    (hits[0] !== undefined && names(hits[0].passage, terms, kind, language) ? EVIDENCE.named : 0)
  );
}

/** Whether the passage knows all of the terms, and its headings one of them, or what kind of thing is asked for. */
function names(
  { title, headings, text }: Passage,
  terms: readonly string[],
  kind: QuestionKind | null,
  language: Language,
): boolean {
  const above = vocabularyOf([title, ...headings], language);
  const asked = kind === null ? terms : [...terms, ...termsOf(kind.words, language)];
  if (!asked.some((term) => above.knows(term) === 1)) return false;
  const all = vocabularyOf([title, ...headings, text], language);
  return terms.every((term) => all.knows(term) >= 0.5);
}

/** The sentence, or two neighbours, that cover the question best; a heading's words count for its sentences. */
function bestSentences(passage: Passage, question: Question, rank: number): Candidate | null {
  const { language, weights, total, kind } = question;
  const sentences = sentencesOf(passage.text).filter((sentence) => sentence.length <= LONGEST);
  const around = [passage.title, ...passage.headings];
  let best: Candidate | null = null;
  for (const [at, sentence] of sentences.entries()) {
    if (asks(sentence)) continue;
    const before = sentences[at - 1];
    const own = before !== undefined && asks(before) ? [before, sentence] : [sentence];
    const covers = covered(weights, vocabularyOf(own, language)) / total;
    const withHeading = covered(weights, vocabularyOf([...own, ...around], language)) / total;
    const fits = kind?.answer.test(sentence) === true ? FITS : 0;
    const value = rank + covers + 0.4 * withHeading + fits - at * 0.01;
    if (best === null || value > best.value) {
      best = { passage, text: plainText(withNext(sentences, at, question)), value };
    }
  }
  return best;
}

function asks(sentence: string): boolean {
  return /\?\s*$/.test(sentence);
}

/** The sentence, and the next one where it goes on about the same, or holds what was asked for. */
function withNext(sentences: readonly string[], at: number, { language, weights, kind }: Question): string {
  const sentence = closed(sentences[at] ?? '');
  const next = sentences[at + 1];
  if (next === undefined || asks(next) || sentence.length + next.length > LONGEST) return sentence;
  const goesOn = covered(weights, vocabularyOf([next], language)) > 0;
  const supplies = kind?.answer.test(sentence) === false && kind.answer.test(next);
  return goesOn || supplies || sentence.length < 60 ? `${sentence} ${closed(next)}` : sentence;
}

/** With a full stop, so that the next sentence is not run into. */
function closed(sentence: string): string {
  return /[.!?…:»”)]$/.test(sentence) ? sentence : `${sentence}.`;
}
