/** What the store's tests keep. */
import { businessSchema } from '../../agent/business/business.ts';
import type { Call, Entry } from '../../agent/calls/line.ts';
import type { Message } from '../../agent/engine/events.ts';

export const business = businessSchema.parse({
  id: 'dentiste-cote',
  name: 'Clinique dentaire Côté',
  languages: ['fr', 'en'],
  greeting: { fr: 'Bonjour ! Clinique « Côté ».', en: 'Hello!' },
  origins: ['https://cote.example'],
});

export function call(id: string, over: Partial<Call> = {}): Call {
  return {
    id,
    business: business.id,
    channel: 'web',
    language: 'fr',
    caller: null,
    room: `room-${id}`,
    limit: 60_000,
    ...over,
  };
}

export function said(seq: number, text = `parole ${seq}`): Entry {
  return { seq, event: { type: 'said', at: 1_000 + seq, turn: seq, text, via: 'text' } };
}

export function message(id: string): Message {
  return {
    id,
    task: null,
    name: 'Zoé Tremblay',
    phone: '+14185550123',
    email: null,
    text: 'Rappelez-moi, s’il vous plaît. 🦷',
    urgent: true,
    language: 'fr',
    slots: { dent: 'molaire' },
  };
}
