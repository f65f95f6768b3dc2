import { createHash } from 'node:crypto';
import type { Actions } from '../actions/actions.ts';
import type { Business } from '../business/business.ts';
import { createKnowledge, type Knowledge } from '../knowledge/knowledge.ts';
import { knowledgeOf } from '../knowledge/knowledge-of.ts';
import type { Store } from '../store/open-store.ts';
import type { Handlers } from './handlers.ts';

/** Businesses whose knowledge is kept ready at once. */
const MOST_READY = 50;

/** What the server does for its calls: their actions, and answers from the business's own pages and sources. */
export function callHandlers(store: Store, actions: Actions): Handlers {
  const ready = new Map<string, { version: string; knowledge: Knowledge }>();

  async function knowledgeFor(business: Business): Promise<Knowledge> {
    const read = await store.sources.version(business.id);
    const version = createHash('sha256')
      .update(JSON.stringify([business.pages, read]))
      .digest('base64url');
    const kept = ready.get(business.id);
    if (kept?.version === version) return kept.knowledge;
    const knowledge = knowledgeOf(business, await store.sources.documents(business.id));
    ready.delete(business.id);
    ready.set(business.id, { version, knowledge });
    const oldest = ready.keys().next().value;
    if (ready.size > MOST_READY && oldest !== undefined) ready.delete(oldest);
    return knowledge;
  }

  return {
    act: actions.act,
    actAgain: actions.act,
    async search(call, question, language) {
      const business = await store.businesses.get(call.business);
      const knowledge = business === null ? createKnowledge([], language) : await knowledgeFor(business);
      const { answer, sources } = knowledge.answer(question, language);
      if (answer === null && question.trim() !== '') {
        await store.sources.notAnswered(call.business, question.trim().slice(0, 500), language, Date.now());
      }
      return { answer, sources };
    },
  };
}
