import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readActionSettings } from '../../agent/actions/settings.ts';
import { ownerKey } from '../../agent/server/owner-key.ts';
import { SECRET, startTestServer, type TestServer } from '../server/server.ts';
import { startTelnyx, type TelnyxStandIn } from '../standins/telnyx.ts';
import { startTwilio, type TwilioStandIn } from '../standins/twilio.ts';
import { clinic, NUMBER } from './call-with-yes.ts';

const FROM = '+14185550000';
const OTHER = '+14185550001';
const businesses = [clinic({ phone: '+14185550199' }), clinic({ id: 'other', texting: { from: OTHER } })];

async function eventually(check: () => Promise<boolean>): Promise<void> {
  for (let round = 0; round < 200; round++) {
    if (await check()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('it never came');
}

describe('what Twilio posts', () => {
  let twilio: TwilioStandIn;
  let server: TestServer;
  let url = '';
  let texts = 0;
  beforeAll(async () => {
    twilio = await startTwilio();
    server = await startTestServer({
      businesses,
      actions: readActionSettings({
        CARILLON_SMS: 'twilio',
        TWILIO_ACCOUNT_SID: twilio.accountSid,
        TWILIO_AUTH_TOKEN: twilio.authToken,
        TWILIO_FROM: FROM,
        TWILIO_API_URL: twilio.url,
      }),
    });
    url = `${server.running.url}/v1/carriers/twilio`;
  });
  afterAll(async () => {
    await server.stop();
    await twilio.stop();
  });
  const text = (Body: string, over: Record<string, string> = {}) =>
    twilio.post(url, {
      MessageSid: `SM${++texts}`,
      From: NUMBER,
      To: FROM,
      Body,
      SmsStatus: 'received',
      ...over,
    });
  const optedOut = (business = 'clinic') => server.running.store.permissions.optedOut(business, NUMBER);

  it('closes the gate at a stop, for the business that was texted, and opens it at a start', async () => {
    expect((await text('  Arrêt !! ')).status).toBe(200);
    expect(await optedOut()).toBe(true);
    expect(await optedOut('other')).toBe(false);
    expect((await text('START')).status).toBe(200);
    expect(await optedOut()).toBe(false);
  });

  it('counts a text that comes twice once: an old stop does not come back after a start', async () => {
    await text('stop', { MessageSid: 'SMtwice' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    await text('start');
    await text('stop', { MessageSid: 'SMtwice' });
    expect(await optedOut()).toBe(false);
  });

  it('is not believed without the carrier’s signature', async () => {
    const fields = { MessageSid: 'SMx', From: NUMBER, To: FROM, Body: 'STOP' };
    expect((await twilio.post(url, fields, true)).status).toBe(403);
    expect((await fetch(url, { method: 'POST', body: new URLSearchParams(fields) })).status).toBe(403);
    expect(await optedOut()).toBe(false);
  });

  it('answers a call for help, unless the carrier has', async () => {
    await text('AIDE', { OptOutType: 'HELP' });
    await text('aide', { MessageSid: 'SMhelp' });
    await text('aide', { MessageSid: 'SMhelp' });
    await eventually(async () => twilio.messages.length > 0);
    expect(twilio.messages.map(({ to, body }) => `${to} ${body}`)).toEqual([
      `${NUMBER} Clinique Côté. Téléphone : +14185550199. Répondez ARRET pour ne plus recevoir de textos.`,
    ]);
  });

  it('hands anything else to the team', async () => {
    await text('Je serai en retard');
    const [first] = await server.running.store.messages.list('clinic', 5);
    expect(first?.message).toMatchObject({ text: 'Je serai en retard', phone: NUMBER });
  });

  it('tells what became of a text', async () => {
    const [message] = twilio.messages;
    const receipt = {
      MessageSid: message?.sid ?? '',
      To: NUMBER,
      From: FROM,
      MessageStatus: 'undelivered',
      ErrorCode: '30003',
    };
    expect((await twilio.post(url, receipt)).status).toBe(200);
    const owner = { headers: { authorization: `Bearer ${ownerKey(SECRET)}` } };
    const answer = await fetch(`${server.running.url}/v1/businesses/clinic/texts`, owner);
    expect(await answer.json()).toMatchObject({
      texts: [{ to: NUMBER, status: 'sent', delivery: 'undelivered', deliveryReason: 'sms.unreachable' }],
    });
  });

  it('is the owner’s to read, and nobody else’s', async () => {
    for (const path of ['texts', 'permissions', 'messages', 'deliveries', 'webhook-secret', 'desk']) {
      const address = `${server.running.url}/v1/businesses/clinic/${path}`;
      expect((await fetch(address)).status).toBe(401);
      expect((await fetch(address, { headers: { authorization: 'Bearer x' } })).status).toBe(401);
    }
    const owner = { headers: { authorization: `Bearer ${ownerKey(SECRET)}` } };
    const permissions = await fetch(`${server.running.url}/v1/businesses/clinic/permissions`, owner);
    expect(await permissions.json()).toMatchObject({
      timezone: 'America/Toronto',
      optOuts: expect.arrayContaining([
        expect.objectContaining({ words: '  Arrêt !! ', kind: 'out', number: NUMBER }),
      ]),
    });
  });
});

describe('what Telnyx posts', () => {
  let telnyx: TelnyxStandIn;
  let server: TestServer;
  let url = '';
  beforeAll(async () => {
    telnyx = await startTelnyx();
    server = await startTestServer({
      businesses,
      actions: readActionSettings({
        CARILLON_SMS: 'telnyx',
        TELNYX_API_KEY: telnyx.apiKey,
        TELNYX_PUBLIC_KEY: telnyx.publicKey,
        TELNYX_FROM: FROM,
        TELNYX_API_URL: telnyx.url,
      }),
    });
    url = `${server.running.url}/v1/carriers/telnyx`;
  });
  afterAll(async () => {
    await server.stop();
    await telnyx.stop();
  });
  const text = (id: string, words: string, at?: number) =>
    telnyx.post(
      url,
      'message.received',
      { id, text: words, from: { phone_number: NUMBER }, to: [{ phone_number: OTHER }] },
      at,
    );
  const optedOut = () => server.running.store.permissions.optedOut('other', NUMBER);

  it('is not believed when it is old, or signed by somebody else', async () => {
    expect((await text('t1', 'STOP', Date.now() - 600_000)).status).toBe(403);
    const stranger = await startTelnyx();
    const payload = { id: 't2', text: 'STOP', from: { phone_number: NUMBER }, to: [{ phone_number: OTHER }] };
    expect((await stranger.post(url, 'message.received', payload)).status).toBe(403);
    await stranger.stop();
    expect(await optedOut()).toBe(false);
  });

  it('closes the gate at a stop', async () => {
    expect((await text('t3', 'Ne m’envoyez plus de textos')).status).toBe(204);
    expect(await optedOut()).toBe(true);
  });
});

it('a server without a carrier hears none', async () => {
  const server = await startTestServer({ businesses });
  expect((await fetch(`${server.running.url}/v1/carriers/twilio`, { method: 'POST' })).status).toBe(404);
  await server.stop();
});
