/** The sentences of the knowledge that answer a question, as they stand; or none, where too little speaks for them. */
import type { Language } from '../../business/language.ts';
import type { Passage } from '../document.ts';
import type { Answer } from '../knowledge.ts';
import type { SearchIndex } from '../search-index.ts';
import { askedOf } from './asked.ts';
import { bestSentences } from './best-sentences.ts';
import { evidenceOf } from './evidence.ts';
import { judge } from './judge.ts';
import { vocabularyBy } from './vocabulary.ts';

/** An answer is given from here on: higher, fewer wrong answers and more « I don't know ». `bench -- answers` measures. */
const ENOUGH = 0.5;
/** A passage that search found later must be this much likelier to take another's place. */
const LIKELIER = 0.03;
/** How many passages are judged. */
const LOOKED_AT = 6;

/** Answers from the best passages. Pure; the text is data whatever it says. */
export function answerFrom(text: string, language: Language, index: SearchIndex): Answer {
  const asked = askedOf(text, language, index);
  const hits = index.search(asked.search, LOOKED_AT);
  const known = vocabularyBy(index, language);
  let confidence = 0;
  let chosen: Passage | null = null;
  for (const [place, { passage }] of hits.entries()) {
    const chance = judge(evidenceOf(asked, { hits, place, rarest: index.rarest, known }));
    if (chance <= confidence + (chosen === null ? 0 : LIKELIER)) continue;
    confidence = chance;
    chosen = passage;
  }
  const answer = chosen === null || confidence < ENOUGH ? null : bestSentences(chosen, asked);
  if (chosen === null || answer === null) return { answer: null, sources: [], confidence, hits };
  const { id, title, url } = chosen;
  return { answer, sources: [{ id, title, url }], confidence, hits };
}
