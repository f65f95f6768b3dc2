/** Twilio's messages, as its HTTP API has them: sending, listing, errors by number, signed webhooks. */
import { createHmac, randomBytes } from 'node:crypto';
import { type Fault, meet, serve } from './faults.ts';

export interface TwilioMessage {
  sid: string;
  to: string;
  from: string;
  body: string;
  created: Date;
  callback: string | null;
}

export interface TwilioStandIn {
  url: string;
  accountSid: string;
  authToken: string;
  /** What it has taken, in order. */
  messages: TwilioMessage[];
  /** What the next requests to send meet, in order. */
  faults: Fault[];
  /** Posts to `url` as Twilio does, signed. `tamper` changes the body after signing. */
  post(url: string, fields: Record<string, string>, tamper?: boolean): Promise<Response>;
  stop(): Promise<void>;
}

const sid = (kind: string) => kind + randomBytes(16).toString('hex');

export async function startTwilio(): Promise<TwilioStandIn> {
  const accountSid = sid('AC');
  const authToken = randomBytes(16).toString('hex');
  const messages: TwilioMessage[] = [];
  const faults: Fault[] = [];
  const path = `/2010-04-01/Accounts/${accountSid}/Messages.json`;
  const shown = (message: TwilioMessage) => ({
    sid: message.sid,
    account_sid: accountSid,
    to: message.to,
    from: message.from,
    body: message.body,
    status: 'queued',
    direction: 'outbound-api',
    num_segments: '1',
    num_media: '0',
    price: null,
    price_unit: 'USD',
    error_code: null,
    error_message: null,
    date_created: message.created.toUTCString().replace('GMT', '+0000'),
    date_updated: message.created.toUTCString().replace('GMT', '+0000'),
    date_sent: null,
    uri: path.replace('.json', `/${message.sid}.json`),
    subresource_uris: {},
  });

  const server = await serve((request, text, response) => {
    const json = (status: number, value: unknown) => {
      response.writeHead(status, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(value));
    };
    const refuse = (status: number, code: number) =>
      json(status, {
        status,
        code,
        message: 'refused',
        more_info: `https://www.twilio.com/docs/errors/${code}`,
      });
    const expected = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
    if (request.headers.authorization !== expected) return refuse(401, 20003);
    const url = new URL(request.url ?? '/', 'http://twilio');
    if (url.pathname !== path) return refuse(404, 20404);
    if (request.method === 'GET') {
      const to = url.searchParams.get('To');
      const listed = messages.filter((message) => to === null || message.to === to).reverse();
      return json(200, {
        messages: listed.map(shown),
        page: 0,
        page_size: 50,
        start: 0,
        end: listed.length,
        uri: url.pathname,
        first_page_uri: url.pathname,
        next_page_uri: null,
        previous_page_uri: null,
      });
    }
    const fields = new URLSearchParams(text);
    const message: TwilioMessage = {
      sid: sid('SM'),
      to: fields.get('To') ?? '',
      from: fields.get('From') ?? '',
      body: fields.get('Body') ?? '',
      created: new Date(),
      callback: fields.get('StatusCallback'),
    };
    return meet(faults.shift(), response, {
      take: () => void messages.push({ ...message, created: new Date() }),
      answer: () => json(201, shown(message)),
      refuse,
    });
  });

  return {
    url: server.url,
    accountSid,
    authToken,
    messages,
    faults,
    post(url, fields, tamper = false) {
      const signed = Object.keys(fields)
        .sort()
        .reduce((sum, name) => sum + name + fields[name], url);
      const signature = createHmac('sha1', authToken).update(signed).digest('base64');
      const sent = tamper ? { ...fields, Body: `${fields.Body ?? ''}!` } : fields;
      return fetch(url, {
        method: 'POST',
        headers: { 'X-Twilio-Signature': signature },
        body: new URLSearchParams(sent),
      });
    },
    stop: server.stop,
  };
}
