/** Holds short conversations with nobody, so that the first caller's first turn does not pay for code that never ran. */
import { businessSchema } from '../business/business.ts';
import type { Language } from '../business/language.ts';
import { compileBusiness } from '../engine/compile-business.ts';
import { understand } from '../engine/understanding/cascade.ts';
import { knownLines } from './known-lines.ts';
import { createLocalCall } from './local-call.ts';

const LINES: Record<Language, readonly string[]> = {
  en: ['I would like to leave a message', 'Ann Lee', '613 555 0199', 'yes', 'Please call me', 'no thanks'],
  fr: ['J’aimerais laisser un message', 'Anne Roy', '418 555 0199', 'oui', 'Rappelez-moi', 'non merci'],
};

/** A task with the parts that owners use: titles, questions, branches, blanks, directions and an action. */
const INSTRUCTIONS: Record<Language, string> = {
  en: `1. **Greet**
Say: “Thanks for calling [Company Name]. How can I help you today?”
[Wait for the answer]
2. **Collect** the caller’s first and last name, phone number and email.
- If they refuse, continue without it.
3. Ask: “Would you like to speak with our team?”
If yes: [Transfer the call](action:transfer/team).
If no: say “No problem, we will call you back.” Log the request.`,
  fr: `1. **Accueil**
Dites : « Merci d’appeler [Nom de l’entreprise]. Comment puis-je vous aider ? »
[Attendre la réponse]
2. **Recueillez** le prénom, le nom, le numéro de téléphone et le courriel.
- S’ils refusent, continuez sans.
3. Demandez : « Voulez-vous parler à notre équipe ? »
Si oui : [Transférer l’appel](action:transfer/team).
Si non : dites « Pas de souci, nous vous rappellerons. » Notez la demande.`,
};

/** Takes a message in each language. Takes some tenths of a second; leaves nothing behind. */
export async function rehearse(): Promise<void> {
  const business = businessSchema.parse({
    id: 'rehearsal',
    name: 'Rehearsal',
    languages: ['en', 'fr'],
    destinations: [{ id: 'team', name: 'Team', kind: 'desk' }],
    tasks: (['en', 'fr'] as const).map((language) => ({
      id: `task-${language}`,
      name: 'Rehearsal',
      trigger: LINES[language][0],
      instructions: INSTRUCTIONS[language],
    })),
    greeting: { en: 'Hello, how can I help?', fr: 'Bonjour, que puis-je faire pour vous ?' },
  });
  const program = compileBusiness(business);
  knownLines(program);
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
