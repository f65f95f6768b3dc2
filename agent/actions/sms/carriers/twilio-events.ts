/** Reads what Twilio posts. */
import twilio from 'twilio';
import type { Receipt, Received } from '../receive.ts';
import { twilioReason } from './twilio.ts';

export interface TwilioPost {
  /** The address that Twilio was given. */
  url: string;
  /** `X-Twilio-Signature`. */
  signature: string;
  /** As it came. */
  body: string;
}

/** What it says; null where it is not signed with `token`. */
export function readTwilioEvent(
  token: string,
  { url, signature, body }: TwilioPost,
): { receipt: Receipt } | { text: Received } | 'nothing' | null {
  const fields = Object.fromEntries(new URLSearchParams(body));
  if (!twilio.validateRequest(token, signature, url, fields)) return null;
  const id = fields.MessageSid ?? fields.SmsSid ?? '';
  if (id === '') return 'nothing';
  const status = fields.MessageStatus;
  if (status === undefined || status === 'received') {
    const { From: from = '', To: to = '', Body: words = '' } = fields;
    if (from === '') return 'nothing';
    // Twilio has answered STOP, START and HELP by itself where it says which of them it read.
    return { text: { carrier: 'twilio', id, from, to, body: words, answered: 'OptOutType' in fields } };
  }
  if (status === 'delivered')
    return { receipt: { carrier: 'twilio', id, delivery: 'delivered', reason: null } };
  if (status !== 'undelivered' && status !== 'failed') return 'nothing';
  const code = Number(fields.ErrorCode);
  const reason = Number.isInteger(code) && code > 0 ? twilioReason(code) : 'sms.undelivered';
  return { receipt: { carrier: 'twilio', id, delivery: 'undelivered', reason } };
}
