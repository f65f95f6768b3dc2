import type { Business } from '../business/business.ts';
import type { Document } from './document.ts';
import { createKnowledge, type Knowledge } from './knowledge.ts';

/** A business's hand-written pages, as documents. */
export function documentsOf(business: Business): Document[] {
  return business.pages.map(({ id, title, language, body }) => ({
    id,
    title,
    language,
    url: null,
    date: null,
    text: body,
  }));
}

/** The knowledge that a business's own pages make, with documents from elsewhere. */
export function knowledgeOf(business: Business, more: readonly Document[] = []): Knowledge {
  return createKnowledge([...documentsOf(business), ...more], business.languages[0] ?? 'en');
}
