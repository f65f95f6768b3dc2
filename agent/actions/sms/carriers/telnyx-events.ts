/** Reads what Telnyx posts. */
import { createPublicKey, verify } from 'node:crypto';
import { z } from 'zod';
import type { Receipt, Received } from '../receive.ts';
import { telnyxReason } from './telnyx.ts';

export interface TelnyxPost {
  /** `telnyx-signature-ed25519`, base64. */
  signature: string;
  /** `telnyx-timestamp`, seconds since the epoch. */
  timestamp: string;
  /** As it came. */
  body: string;
  /** Milliseconds since the epoch. */
  now: number;
}

const eventSchema = z.object({
  data: z.object({
    event_type: z.string(),
    payload: z.object({
      id: z.string(),
      text: z.string().nullish(),
      from: z.object({ phone_number: z.string() }).optional(),
      to: z.array(z.object({ phone_number: z.string(), status: z.string().nullish() })).default([]),
      errors: z.array(z.object({ code: z.coerce.string() })).default([]),
    }),
  }),
});

/** Older posts are somebody's copy. */
const OLDEST = 5 * 60_000;
/** What stands before a raw ed25519 key to make it one that Node reads. */
const DER = Buffer.from('302a300506032b6570032100', 'hex');

/** What it says; null where it is not signed for `key` (base64, as Telnyx shows it), or is older than five minutes. */
export function readTelnyxEvent(
  key: string,
  { signature, timestamp, body, now }: TelnyxPost,
): { receipt: Receipt } | { text: Received } | 'nothing' | null {
  if (!isSigned(key, `${timestamp}|${body}`, signature)) return null;
  if (!(Math.abs(now - Number(timestamp) * 1_000) <= OLDEST)) return null;
  const read = eventSchema.safeParse(parsed(body));
  if (!read.success) return 'nothing';
  const { event_type: type, payload } = read.data.data;
  const { id } = payload;
  if (type === 'message.received' && payload.from !== undefined) {
    const [to] = payload.to;
    const text = { carrier: 'telnyx', id, from: payload.from.phone_number, to: to?.phone_number ?? '' };
    return { text: { ...text, body: payload.text ?? '', answered: false } };
  }
  if (type !== 'message.finalized') return 'nothing';
  const [first] = payload.errors;
  const delivered = payload.to[0]?.status === 'delivered';
  const reason = delivered ? null : first === undefined ? 'sms.undelivered' : telnyxReason(first.code);
  return { receipt: { carrier: 'telnyx', id, delivery: delivered ? 'delivered' : 'undelivered', reason } };
}

function isSigned(key: string, signed: string, signature: string): boolean {
  try {
    const der = Buffer.concat([DER, Buffer.from(key, 'base64')]);
    const publicKey = createPublicKey({ key: der, format: 'der', type: 'spki' });
    return verify(null, Buffer.from(signed), publicKey, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
