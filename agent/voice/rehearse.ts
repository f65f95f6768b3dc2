/** Holds short conversations with nobody, so that the first caller's first turn does not pay for code that never ran. */
import { businessSchema } from '../business/business.ts';
import type { Language } from '../business/language.ts';
import { compileBusiness } from '../engine/compile-business.ts';
import { understand } from '../engine/understanding/cascade.ts';
import { createLocalCall } from './local-call.ts';

const LINES: Record<Language, readonly string[]> = {
  en: ['I would like to leave a message', 'Ann Lee', '613 555 0199', 'yes', 'Please call me', 'no thanks'],
  fr: ['J’aimerais laisser un message', 'Anne Roy', '418 555 0199', 'oui', 'Rappelez-moi', 'non merci'],
};

/** Takes a message in each language. Takes some tenths of a second; leaves nothing behind. */
export async function rehearse(): Promise<void> {
  const business = businessSchema.parse({
    id: 'rehearsal',
    name: 'Rehearsal',
    languages: ['en', 'fr'],
    greeting: { en: 'Hello, how can I help?', fr: 'Bonjour, que puis-je faire pour vous ?' },
  });
  const program = compileBusiness(business);
  for (const language of ['en', 'fr'] as const) {
    const call = createLocalCall({
      program,
      channel: 'phone',
      language,
      caller: null,
      now: '2026-01-05T10:00:00-05:00',
      understand: (request) => understand(request, null),
      search: async () => ({ answer: null, sources: [] }),
    });
    await call.begin();
    for (const line of LINES[language]) await call.say(line);
  }
}
