/** A message for the team as an email, in the business's own language. */
import type { Business } from '../../business/business.ts';
import type { StoredMessage } from '../../store/messages.ts';

const LABELS = {
  en: {
    subject: (who: string, urgent: boolean) => `${urgent ? 'Urgent: m' : 'M'}essage from ${who}`,
    somebody: 'a caller',
    phone: 'Phone',
    email: 'Email',
    received: 'Received',
    call: 'Call',
    colon: ': ',
  },
  fr: {
    subject: (who: string, urgent: boolean) => `${urgent ? 'Urgent : m' : 'M'}essage de ${who}`,
    somebody: 'quelqu’un qui a appelé',
    phone: 'Téléphone',
    email: 'Courriel',
    received: 'Reçu',
    call: 'Appel',
    colon: ' : ',
  },
};

/** Subject and plain text. What the caller said stays text: no line of theirs can become a header. */
export function renderEmail(
  business: Business,
  { call, at, message }: StoredMessage,
): { subject: string; text: string } {
  const language = business.languages[0] ?? 'en';
  const words = LABELS[language];
  const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
  const when = new Intl.DateTimeFormat(language === 'fr' ? 'fr-CA' : 'en-CA', {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: business.timezone,
  }).format(at);
  const facts: [string, string | null][] = [
    [words.phone, message.phone],
    [words.email, message.email],
    ...Object.entries(message.slots),
    [words.received, when],
    [words.call, call],
  ];
  const lines = facts.flatMap(([label, value]) =>
    value === null || value === '' ? [] : [`${label}${words.colon}${oneLine(value)}`],
  );
  return {
    subject: oneLine(words.subject(message.name ?? words.somebody, message.urgent)).slice(0, 150),
    text: `${oneLine(message.name ?? '')}\n\n${message.text}\n\n${lines.join('\n')}\n`.trimStart(),
  };
}
