/** Messages by webhook, signed as the Standard Webhooks specification has it. */
import { createHmac } from 'node:crypto';
import type { StoredMessage } from '../../store/messages.ts';
import type { Recording } from '../../store/recordings.ts';
import type { Way } from './way.ts';

/** How long the receiver may take, in milliseconds. */
const PATIENCE = 10_000;

/** The key with which a business's webhook is signed, as its receiver needs it: `whsec_…`. */
export function webhookSecret(secret: string, business: string): string {
  return `whsec_${createHmac('sha256', secret).update(`webhook ${business}`).digest('base64')}`;
}

/** `v1,` and the signature of what is posted. `timestamp`: seconds since the epoch. */
export function signWebhook(key: string, id: string, timestamp: number, body: string): string {
  const bytes = Buffer.from(key.replace(/^whsec_/, ''), 'base64');
  return `v1,${createHmac('sha256', bytes).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}

/**
 * A recording as a receiver is told of it. `path`: on this server, to be read with the owner's key; `length`:
 * milliseconds; `transcribed`: whether `text` is what was said in it.
 */
function recordingOf({ call, business, message }: StoredMessage, { rate, samples }: Recording) {
  const id = message.recording ?? '';
  return {
    id,
    path: `/v1/businesses/${business}/recordings/${call}/${id}`,
    length: Math.round((samples.length / rate) * 1_000),
    transcribed: message.text !== '',
  };
}

/** Posts each message as JSON. Any 2xx is a yes; 410 Gone is a no for good; everything else is tried again. */
export function webhookWay(secret: string): Way {
  return {
    name: 'webhook',
    targets: ({ notify }) => (notify.webhook === undefined ? [] : [notify.webhook]),
    async hand({ id, target, business, stored, recording, at }) {
      const timestamp = Math.floor(at / 1_000);
      const body = JSON.stringify({
        type: 'message.taken',
        timestamp: new Date(stored.at).toISOString(),
        data: {
          business: business.id,
          call: stored.call,
          ...stored.message,
          recording: recording === null ? null : recordingOf(stored, recording),
        },
      });
      try {
        const { ok, status } = await fetch(target, {
          method: 'POST',
          redirect: 'manual',
          headers: {
            'Content-Type': 'application/json',
            'webhook-id': id,
            'webhook-timestamp': String(timestamp),
            'webhook-signature': signWebhook(webhookSecret(secret, business.id), id, timestamp, body),
          },
          body,
          signal: AbortSignal.timeout(PATIENCE),
        });
        return ok
          ? { ok, result: String(status) }
          : { ok: false, retry: status !== 410, result: String(status) };
      } catch (error) {
        const late = error instanceof DOMException && error.name === 'TimeoutError';
        return { ok: false, retry: true, result: late ? 'timeout' : 'unreachable' };
      }
    },
  };
}
