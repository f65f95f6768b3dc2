/** Texts by Twilio, through its own library. */
import twilio from 'twilio';
import { type Attempt, type Carrier, withoutAnswer } from '../carrier.ts';

export interface TwilioSettings {
  accountSid: string;
  authToken: string;
  /** E.164, or the id of a messaging service (`MG…`). */
  from: string;
  /** Another address than Twilio's own. */
  url?: string | undefined;
  /** Where Twilio tells what became of a text; null: nowhere. */
  callback: string | null;
  /** How long it may take to answer, in milliseconds. */
  timeout?: number;
}

const REASONS: Record<number, string> = {
  21211: 'sms.bad-number',
  21217: 'sms.bad-number',
  21408: 'sms.country',
  21610: 'sms.opted-out',
  21612: 'sms.unreachable',
  21614: 'sms.bad-number',
  21617: 'sms.too-long',
  30003: 'sms.unreachable',
  30004: 'sms.blocked',
  30005: 'sms.unreachable',
  30006: 'sms.unreachable',
  30007: 'sms.filtered',
};

/** The reason for one of Twilio's error numbers, as an answer or a receipt gives it. */
export function twilioReason(code: number): string {
  return REASONS[code] ?? `sms.carrier-${code}`;
}

export function twilioCarrier(settings: TwilioSettings): Carrier {
  const { accountSid, authToken, url, callback, timeout = 6_000 } = settings;
  // The library retries nothing by itself: we alone know whether it is safe.
  const client = twilio(accountSid, authToken, { autoRetry: false, timeout });
  if (url !== undefined) client.api.baseUrl = url;
  const sender = (from: string | null) => {
    const chosen = from ?? settings.from;
    return chosen.startsWith('MG') ? { messagingServiceSid: chosen } : { from: chosen };
  };

  return {
    name: 'twilio',
    async send({ from, to, body }) {
      try {
        const { sid } = await client.messages.create({
          to,
          body,
          ...sender(from),
          ...(callback === null ? {} : { statusCallback: callback }),
        });
        return { outcome: 'sent', id: sid };
      } catch (error) {
        return failed(error);
      }
    },
    async find({ to, body }, since) {
      // Not by date of sending: what still waits at Twilio has none. Its clock has seconds, and is not ours.
      const listed = await client.messages.list({ to, limit: 50 });
      return listed
        .filter((message) => message.body === body && message.direction !== 'inbound')
        .filter((message) => message.dateCreated.getTime() >= since - 60_000)
        .map(({ sid }) => sid);
    },
  };
}

function failed(error: unknown): Attempt {
  if (!(error instanceof twilio.RestException)) return withoutAnswer(error);
  const { status, code } = error;
  if (status === 429) return { outcome: 'later', after: null };
  if (status >= 500) return { outcome: 'unknown' };
  // Wrong credentials are ours to mend, and the text is not lost meanwhile.
  if (status === 401 || status === 403) return { outcome: 'refused', reason: 'sms.carrier-refused' };
  return { outcome: 'refused', reason: twilioReason(code ?? status) };
}
