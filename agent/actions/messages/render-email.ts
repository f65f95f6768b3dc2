/** A message for the team as an email, in the business's own language. */
import type { Business } from '../../business/business.ts';
import { writeWav } from '../../calls/wav.ts';
import type { StoredMessage } from '../../store/messages.ts';
import type { Recording } from '../../store/recordings.ts';

const LABELS = {
  en: {
    subject: (who: string, urgent: boolean) => `${urgent ? 'Urgent: m' : 'M'}essage from ${who}`,
    somebody: 'a caller',
    phone: 'Phone',
    email: 'Email',
    received: 'Received',
    call: 'Call',
    file: 'message.wav',
    recorded: 'The caller’s recorded message is attached.',
    notTranscribed: 'The caller left a recorded message. It was not transcribed.',
    colon: ': ',
  },
  fr: {
    subject: (who: string, urgent: boolean) => `${urgent ? 'Urgent : m' : 'M'}essage de ${who}`,
    somebody: 'quelqu’un qui a appelé',
    phone: 'Téléphone',
    email: 'Courriel',
    received: 'Reçu',
    call: 'Appel',
    file: 'message.wav',
    recorded: 'Le message enregistré est joint.',
    notTranscribed: 'La personne a laissé un message enregistré. Il n’a pas été transcrit.',
    colon: ' : ',
  },
};

/**
 * Subject and plain text, and the recording where there is one. What the caller said stays text: no line of theirs can
 * become a header.
 */
export function renderEmail(
  business: Business,
  { call, at, message }: StoredMessage,
  recording: Recording | null,
): {
  subject: string;
  text: string;
  attachments: { filename: string; contentType: string; content: Buffer }[];
} {
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
  const untranscribed = message.recording !== undefined && message.text === '';
  const paragraphs = [
    oneLine(message.name ?? ''),
    untranscribed ? words.notTranscribed : message.text,
    recording === null ? '' : words.recorded,
    lines.join('\n'),
  ];
  return {
    subject: oneLine(words.subject(message.name ?? words.somebody, message.urgent)).slice(0, 150),
    text: `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`,
    attachments:
      recording === null
        ? []
        : [{ filename: words.file, contentType: 'audio/wav', content: writeWav(recording) }],
  };
}
