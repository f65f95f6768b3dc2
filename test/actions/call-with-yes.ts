/** A call in which the caller said yes to a text, for the tests of what leaves it. */
import { type Business, businessSchema } from '../../agent/business/business.ts';
import type { Call } from '../../agent/calls/line.ts';
import type { Action, Event } from '../../agent/engine/events.ts';
import type { Store } from '../../agent/store/open-store.ts';

/** A Tuesday, 2 p.m. in Montréal. */
export const AFTERNOON = Date.parse('2026-03-10T18:00:00Z');
/** The same day, 11 p.m. in Montréal. */
export const NIGHT = Date.parse('2026-03-11T03:00:00Z');
export const NUMBER = '+14185550123';

export type Sms = Extract<Action, { type: 'sms' }>;

export const clinic = (over: Record<string, unknown> = {}): Business =>
  businessSchema.parse({
    id: 'clinic',
    name: 'Clinique Côté',
    languages: ['fr', 'en'],
    timezone: 'America/Toronto',
    greeting: { fr: 'Bonjour.', en: 'Hello.' },
    texts: [
      {
        id: 'lien',
        body: {
          fr: 'Bonjour [Nom], [Company Name] : https://cote.example/rdv. ARRET pour refuser.',
          en: 'Book at https://cote.example/rdv. Reply STOP to opt out.',
        },
      },
      { id: 'nu', body: { fr: 'https://cote.example', en: 'https://cote.example' } },
    ],
    ...over,
  });

export const callOf = (id: string, over: Partial<Call> = {}): Call => ({
  id,
  business: 'clinic',
  channel: 'web',
  language: 'fr',
  caller: null,
  room: `room-${id}`,
  limit: 600_000,
  ...over,
});

export const sms = (over: Partial<Sms> = {}): Sms => {
  const to = over.to ?? NUMBER;
  const text = over.text ?? 'lien';
  return {
    type: 'sms',
    text,
    to,
    language: 'fr',
    values: { Nom: 'Zoé' },
    consent: {
      text,
      to,
      asked: 'Puis-je vous envoyer un texto ?',
      answered: 'Oui, allez-y.',
      language: 'fr',
      turn: 3,
      at: AFTERNOON,
    },
    ...over,
  };
};

/** Opens the call, with the caller's words in its journal. */
export async function openCall(store: Store, call: Call, words = 'Oui, allez-y.'): Promise<void> {
  await store.calls.open(call, AFTERNOON);
  const said: Event = { type: 'said', at: AFTERNOON, turn: 3, text: words, via: 'voice' };
  await store.journals.append(call.id, [{ seq: 1, event: said }]);
}
