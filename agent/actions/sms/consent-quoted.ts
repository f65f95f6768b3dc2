import type { Entry } from '../../calls/line.ts';
import type { Action, EventOf } from '../../engine/events.ts';
import { readConsent } from '../../engine/understanding/consent.ts';

type Sms = Extract<Action, { type: 'sms' }>;

/**
 * Whether the call's own journal bears the consent out: it is for this text and this number, it quotes to the letter
 * what the caller said in that turn, and those words are a plain yes to the strict rules, read again here. Who built
 * the action does not matter: a worker that invents a consent is found out.
 */
export function isConsentQuoted({ text, to, consent }: Sms, journal: readonly Entry[]): boolean {
  if (consent.text !== text || consent.to !== to || consent.asked.trim() === '') return false;
  const said = journal
    .map(({ event }) => event)
    .find((event): event is EventOf<'said'> => event.type === 'said' && event.turn === consent.turn);
  if (said === undefined || said.text !== consent.answered) return false;
  return readConsent(said.text, consent.language, to) === 'yes';
}
