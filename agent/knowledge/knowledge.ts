/** A business's knowledge, ready to be asked. */
import type { Language } from '../business/language.ts';
import type { Source } from '../engine/events.ts';
import { answerFrom } from './answering/answer-from.ts';
import { cut } from './cut.ts';
import type { Document, Passage } from './document.ts';
import { buildIndex, type Hit, type SearchIndex } from './search-index.ts';

export interface Answer {
  /** One or two sentences as they stand in a passage, or null where the passages don't hold the answer. */
  answer: string | null;
  sources: Source[];
  /** 0 to 1: how much speaks for the knowledge holding the answer; above a half, it gives one. */
  confidence: number;
  hits: Hit[];
}

export interface Knowledge {
  /** The best passages in any language; the question's own language comes first where both know. */
  search(query: string, language: Language, limit?: number): Hit[];
  answer(question: string, language: Language): Answer;
  readonly passages: readonly Passage[];
}

/** What a passage in another language than the question's is worth beside one in its own. */
const OTHER_LANGUAGE = 0.5;

/** Cuts and indexes documents. `fallback`: the language of texts that don't tell theirs. */
export function createKnowledge(documents: readonly Document[], fallback: Language): Knowledge {
  const seen = new Set<string>();
  const passages = documents
    .flatMap((document) => cut(document, fallback))
    .filter((passage) => {
      const key = `${passage.language}\n${passage.headings.at(-1) ?? ''}\n${passage.text.replace(/\s+/g, ' ').toLowerCase()}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  const indexes = new Map<Language, SearchIndex>();
  for (const language of ['en', 'fr'] as const) {
    const own = passages.filter((passage) => passage.language === language);
    if (own.length > 0) indexes.set(language, buildIndex(own, language));
  }
  const search = (query: string, language: Language, limit = 10): Hit[] =>
    [...indexes]
      .flatMap(([other, index]) =>
        index.search(query, limit).map(({ passage, score }) => ({
          passage,
          score: other === language ? score : score * OTHER_LANGUAGE,
        })),
      )
      .sort((a, b) => b.score - a.score)
      .slice(0, limit);
  return {
    passages,
    search,
    answer(question, language) {
      const index = indexes.get(language) ?? indexes.values().next().value;
      const spoken = indexes.has(language) ? language : ([...indexes.keys()][0] ?? language);
      if (index === undefined) return { answer: null, sources: [], confidence: 0, hits: [] };
      return answerFrom(question, spoken, index);
    },
  };
}
