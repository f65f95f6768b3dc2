/** Telnyx's messages, as its HTTP API has them: sending, detail records, errors by code, signed webhooks. */
import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { type Fault, meet, serve } from './faults.ts';

export interface TelnyxMessage {
  id: string;
  to: string;
  from: string;
  text: string;
  created: Date;
}

export interface TelnyxStandIn {
  /** With its `/v2`. */
  url: string;
  apiKey: string;
  /** As Telnyx shows it: base64. */
  publicKey: string;
  messages: TelnyxMessage[];
  faults: Fault[];
  /** Posts an event to `url` as Telnyx does, signed at `at` (milliseconds since the epoch; default: now). */
  post(url: string, type: string, payload: unknown, at?: number): Promise<Response>;
  stop(): Promise<void>;
}

export async function startTelnyx(): Promise<TelnyxStandIn> {
  const apiKey = `KEY${randomUUID().replaceAll('-', '')}`;
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const messages: TelnyxMessage[] = [];
  const faults: Fault[] = [];

  const server = await serve((request, body, response) => {
    const json = (status: number, value: unknown) => {
      response.writeHead(status, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(value));
    };
    const refuse = (status: number, code: number) =>
      json(status, { errors: [{ code: String(code), title: 'Refused', detail: 'refused' }] });
    if (request.headers.authorization !== `Bearer ${apiKey}`) return refuse(401, 10009);
    const url = new URL(request.url ?? '/', 'http://telnyx');
    if (request.method === 'GET' && url.pathname === '/v2/detail_records') {
      const to = url.searchParams.get('filter[cld]');
      const data = messages
        .filter((message) => to === null || message.to === to)
        .map(({ id, created, ...message }) => ({
          record_type: 'messaging',
          direction: 'outbound',
          uuid: id,
          cld: message.to,
          cli: message.from,
          created_at: created.toISOString(),
        }));
      return json(200, {
        data,
        meta: { page_number: 1, page_size: 50, total_pages: 1, total_results: data.length },
      });
    }
    if (request.method !== 'POST' || url.pathname !== '/v2/messages') return refuse(404, 10005);
    const { to, from, text } = JSON.parse(body) as { to: string; from: string; text: string };
    const id = randomUUID();
    return meet(faults.shift(), response, {
      take: () => void messages.push({ id, to, from, text, created: new Date() }),
      answer: () =>
        json(200, {
          data: {
            record_type: 'message',
            direction: 'outbound',
            id,
            type: 'SMS',
            text,
            to: [{ phone_number: to, status: 'queued' }],
          },
        }),
      refuse,
    });
  });

  return {
    url: `${server.url}/v2`,
    apiKey,
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64'),
    messages,
    faults,
    post(url, type, payload, at = Date.now()) {
      const body = JSON.stringify({
        data: {
          record_type: 'event',
          id: randomUUID(),
          event_type: type,
          occurred_at: new Date(at).toISOString(),
          payload,
        },
        meta: { attempt: 1, delivered_to: url },
      });
      const timestamp = String(Math.floor(at / 1_000));
      const signature = sign(null, Buffer.from(`${timestamp}|${body}`), privateKey).toString('base64');
      return fetch(url, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'telnyx-signature-ed25519': signature,
          'telnyx-timestamp': timestamp,
        },
        body,
      });
    },
    stop: server.stop,
  };
}
