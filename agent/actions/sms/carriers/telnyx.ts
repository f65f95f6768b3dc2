/** Texts by Telnyx, through its own library. */
import Telnyx from 'telnyx';
import { type Attempt, type Carrier, withoutAnswer } from '../carrier.ts';

export interface TelnyxSettings {
  apiKey: string;
  from: string;
  /** Another address than Telnyx's own, with its `/v2`. */
  url?: string | undefined;
  callback: string | null;
  /** How long it may take to answer, in milliseconds. */
  timeout?: number;
}

const REASONS: Record<string, string> = {
  '40300': 'sms.opted-out',
  '40310': 'sms.bad-number',
  '40001': 'sms.unreachable',
  '40002': 'sms.filtered',
  '40008': 'sms.unreachable',
  '40309': 'sms.country',
};

/** The reason for one of Telnyx's error codes, as an answer or a receipt gives it. */
export function telnyxReason(code: string): string {
  return REASONS[code] ?? `sms.carrier-${code}`;
}

export function telnyxCarrier(settings: TelnyxSettings): Carrier {
  const { apiKey, url, callback, timeout = 6_000 } = settings;
  const client = new Telnyx({
    apiKey,
    maxRetries: 0,
    timeout,
    ...(url === undefined ? {} : { baseURL: url }),
  });
  return {
    name: 'telnyx',
    async send({ from, to, body }) {
      try {
        const { data } = await client.messages.send({
          from: from ?? settings.from,
          to,
          text: body,
          ...(callback === null ? {} : { webhook_url: callback }),
        });
        return data?.id === undefined ? { outcome: 'unknown' } : { outcome: 'sent', id: data.id };
      } catch (error) {
        return failed(error);
      }
    },
    async find({ to }, since) {
      // Telnyx's records hold no words: whatever went to this number since is a candidate.
      const found: string[] = [];
      const records = client.detailRecords.list({
        filter: {
          record_type: 'messaging',
          cld: to,
          created_at: { gte: new Date(since - 60_000).toISOString() },
        },
      });
      for await (const record of records) {
        if ('uuid' in record && typeof record.uuid === 'string') found.push(record.uuid);
      }
      return found;
    },
  };
}

function failed(error: unknown): Attempt {
  if (!(error instanceof Telnyx.APIError) || error.status === undefined) return withoutAnswer(error);
  const { status } = error;
  if (status === 429) return { outcome: 'later', after: null };
  if (status >= 500 || status === 408) return { outcome: 'unknown' };
  if (status === 401) return { outcome: 'refused', reason: 'sms.carrier-refused' };
  return { outcome: 'refused', reason: telnyxReason(codeOf(error) ?? String(status)) };
}

/** The first code of the answer's `errors`. */
function codeOf(error: InstanceType<typeof Telnyx.APIError>): string | undefined {
  const body: unknown = error.error;
  if (typeof body !== 'object' || body === null || !('errors' in body) || !Array.isArray(body.errors))
    return undefined;
  const [first]: unknown[] = body.errors;
  return typeof first === 'object' && first !== null && 'code' in first ? String(first.code) : undefined;
}
