import type { Business } from '../business/business.ts';
import { createKnowledge, type Knowledge } from './knowledge.ts';

/** The knowledge that a business's own pages make. */
export function knowledgeOf(business: Business): Knowledge {
  const documents = business.pages.map(({ id, title, language, body }) => ({
    id,
    title,
    language,
    url: null,
    date: null,
    text: body,
  }));
  return createKnowledge(documents, business.languages[0] ?? 'en');
}
