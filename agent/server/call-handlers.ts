import type { Actions } from '../actions/actions.ts';
import type { Business } from '../business/business.ts';
import type { Language } from '../business/language.ts';
import type { Mind } from '../engine/understanding/mind.ts';
import { answerWith } from '../knowledge/answering/answer-with.ts';
import type { Embedder } from '../knowledge/embedding/embedder.ts';
import type { Store } from '../store/open-store.ts';
import type { Handlers } from './handlers.ts';
import { openKnowledgeRoom } from './knowledge-room.ts';
import type { Log } from './log.ts';

export interface CallHandlerOptions {
  /** A model that judges whether the passages answer, and says it. Without one, their own sentences are said. */
  mind?: Pick<Mind, 'compose'> | null;
  /** Finds passages by meaning too. */
  embedder?: Embedder | null;
  log?: Log;
}

/** What the server does for its calls: their actions, and answers from the business's own pages and sources. */
export function callHandlers(
  store: Store,
  actions: Actions,
  { mind = null, embedder = null, log }: CallHandlerOptions = {},
): Handlers {
  const room = openKnowledgeRoom({ store, embedder, log });

  const answerOf = (business: Business, question: string, language: Language) =>
    answerWith(
      mind,
      question,
      language,
      {
        find: (words, spoken) => room.find(business, words, spoken),
        answer: (words, spoken) => room.answer(business, words, spoken),
      },
      (err) =>
        log?.warn(
          { err, business: business.id },
          'the passages’ own sentences are said: no answer was composed',
        ),
    );

  return {
    act: actions.act,
    actAgain: actions.act,
    async search(call, question, language) {
      const business = await store.businesses.get(call.business);
      const { answer, sources } =
        business === null ? { answer: null, sources: [] } : await answerOf(business, question, language);
      if (answer === null && question.trim() !== '') {
        await store.sources.notAnswered(call.business, question.trim().slice(0, 500), language, Date.now());
      }
      return { answer, sources };
    },
    async ask(business, question, language) {
      const [told, hits] = await Promise.all([
        answerOf(business, question, language),
        room.find(business, question, language),
      ]);
      const empty = hits.length === 0 && (await room.size(business)) === 0;
      const why = empty ? 'empty' : hits.length === 0 ? 'nothing-near' : 'not-said';
      return {
        answer: told.answer,
        sources: told.sources,
        why: told.answer === null ? why : null,
        passages: hits.map(({ passage, score }) => {
          const { title, headings, text, url, language: written } = passage;
          return { title, headings: [...headings], text, url, language: written, score };
        }),
      };
    },
    prepare: room.prepare,
  };
}
