import type { Language } from '../../business/language.ts';
import type { Source } from '../../engine/events.ts';
import type { Mind } from '../../engine/understanding/mind.ts';
import type { Hit } from '../search-index.ts';
import { composedAnswer } from './composed-answer.ts';

/** What a question may be answered from. */
export interface Answering {
  /** The best passages, for a model to read. */
  find(question: string, language: Language): Promise<Hit[]>;
  /** The passages' own sentences that answer, offline. */
  answer(question: string, language: Language): Promise<{ answer: string | null; sources: Source[] }>;
}

/** How long the model may take, in milliseconds: after that the passages' own sentences are said. */
const COMPOSE_MS = 4_000;
/** How many passages a model reads. */
export const READ = 8;

/**
 * The answer to a question. Where there is a model it judges whether the passages answer, and composes; where its answer
 * is not borne out, or it fails, and where there is none, the passages' own sentences answer. `failed` is told why.
 */
export async function answerWith(
  mind: Pick<Mind, 'compose'> | null,
  question: string,
  language: Language,
  { find, answer }: Answering,
  failed: (error: unknown) => void = () => undefined,
): Promise<{ answer: string | null; sources: Source[] }> {
  if (mind !== null) {
    try {
      const hits = await find(question, language);
      const signal = AbortSignal.timeout(COMPOSE_MS);
      const composed = await composedAnswer(question, language, hits, mind.compose, signal);
      if (composed.outcome === 'answered') return { answer: composed.answer, sources: composed.sources };
      if (composed.outcome === 'none') return { answer: null, sources: [] };
      failed(new Error('A composed answer was not borne out by its passages.'));
    } catch (error) {
      failed(error);
    }
  }
  return answer(question, language);
}
