import type { Business } from '../business/business.ts';
import { hoursInWords } from '../business/hours/hours-in-words.ts';
import { HOURS_WORDS } from '../business/hours/words/index.ts';
import type { Document } from './document.ts';
import { createKnowledge, type Knowledge } from './knowledge.ts';

/** A business's hand-written pages and its hours, as documents. */
export function documentsOf(business: Business): Document[] {
  const hours = business.languages.flatMap((language): Document[] => {
    const words = HOURS_WORDS[language];
    // What the owner wrote of the week comes in its place.
    const written = business.pages.some(
      (page) => page.language === language && words.titled.test(page.title),
    );
    const told = written ? { holidays: business.holidays } : business;
    const title = written ? words.holidays : words.title;
    const text = hoursInWords(told, language).join('\n');
    return text === '' ? [] : [{ id: `hours-${language}`, title, language, url: null, date: null, text }];
  });
  const pages = business.pages.map(({ id, title, language, body }) => ({
    id,
    title,
    language,
    url: null,
    date: null,
    text: body,
  }));
  return [...pages, ...hours];
}

/** The knowledge that a business's own pages make, with documents from elsewhere. */
export function knowledgeOf(business: Business, more: readonly Document[] = []): Knowledge {
  return createKnowledge([...documentsOf(business), ...more], business.languages[0] ?? 'en');
}
