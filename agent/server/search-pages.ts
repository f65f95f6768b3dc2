/** Answers callers' questions from their business's own pages. */
import type { Business } from '../business/business.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { knowledgeOf } from '../knowledge/knowledge-of.ts';
import type { Store } from '../store/open-store.ts';
import type { Handlers } from './handlers.ts';

/** Searches the pages as they stand now; the index of a business is made again only when its pages have changed. */
export function searchPages(store: Store): Handlers['search'] {
  const made = new Map<string, { from: string; knowledge: Knowledge }>();
  const knowledgeFor = (business: Business): Knowledge => {
    const from = JSON.stringify(business.pages);
    const before = made.get(business.id);
    if (before?.from === from) return before.knowledge;
    const knowledge = knowledgeOf(business);
    made.set(business.id, { from, knowledge });
    return knowledge;
  };
  return async (call, question, language) => {
    const business = await store.businesses.get(call.business);
    if (business === null) return { answer: null, sources: [] };
    const { answer, sources } = knowledgeFor(business).answer(question, language);
    return { answer, sources };
  };
}
