import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Courier } from '../../agent/actions/messages/courier.ts';
import { openWays } from '../../agent/actions/messages/ways.ts';
import { signWebhook, webhookSecret } from '../../agent/actions/messages/webhook.ts';
import { readActionSettings } from '../../agent/actions/settings.ts';
import { readWav } from '../../agent/calls/wav.ts';
import { openStore, type Store } from '../../agent/store/open-store.ts';
import { serve } from '../standins/faults.ts';
import { type SmtpStandIn, startSmtp } from '../standins/smtp.ts';
import { message } from '../store/samples.ts';
import { clinic } from './call-with-yes.ts';

const SECRET = 'a secret for the tests of messages';
const home = mkdtempSync(join(tmpdir(), 'carillon-messages-'));
const posts: { headers: Record<string, string | string[] | undefined>; body: string }[] = [];
let answers: number[] = [];
let hook: Awaited<ReturnType<typeof serve>>;
let smtp: SmtpStandIn;
let store: Store;
let courier: Courier;
let now = Date.parse('2026-03-10T18:00:00Z');
let business = '';
let tests = 0;

beforeAll(async () => {
  store = await openStore({ home });
  smtp = await startSmtp();
  hook = await serve((request, body, response) => {
    posts.push({ headers: request.headers, body });
    response.writeHead(answers.shift() ?? 204).end();
  });
});
afterAll(async () => {
  await courier.close();
  await store.close();
  await smtp.stop();
  await hook.stop();
  rmSync(home, { recursive: true, force: true });
});
beforeEach(async () => {
  business = `clinic-${++tests}`;
  posts.length = 0;
  smtp.mails.length = 0;
  answers = [];
  smtp.refusals.length = 0;
  courier = newCourier(
    await openWays(readActionSettings({ SMTP_URL: smtp.url, SMTP_FROM: 'carillon@cote.example' }), SECRET),
  );
});
const newCourier = (ways: Awaited<ReturnType<typeof openWays>>) =>
  new Courier({ store, ways, clock: () => now });

async function take(notify: Record<string, unknown>, id = 'm1'): Promise<void> {
  await store.businesses.put(clinic({ id: business, notify }), now);
  await store.messages.keep({ call: business, business, at: now, message: message(id) });
}
const deliveries = () => store.deliveries.list(business, 10);

describe('a message for the team', () => {
  it('comes by email, in the business’s language, to each address once', async () => {
    await take({ emails: ['un@cote.example', 'deux@cote.example'] });
    await courier.sweep();
    await courier.sweep();
    expect(smtp.mails.map(({ to }) => to[0]).sort()).toEqual(['deux@cote.example', 'un@cote.example']);
    const raw = smtp.mails[0]?.raw ?? '';
    expect(raw).toMatch(/^From: carillon@cote\.example/m);
    expect(raw).toMatch(/^Message-ID: <[0-9a-f]{32}@carillon>/m);
    expect(raw).toContain('+14185550123');
    expect(await deliveries()).toMatchObject([{ status: 'done' }, { status: 'done' }]);
  });

  it('cannot write its own headers', async () => {
    await store.businesses.put(clinic({ id: business, notify: { emails: ['un@cote.example'] } }), now);
    const sly = { ...message('m1'), name: 'Zoé\r\nBcc: all@cote.example' };
    await store.messages.keep({ call: business, business, at: now, message: sly });
    await courier.sweep();
    const [mail] = smtp.mails;
    expect(mail?.to).toEqual(['un@cote.example']);
    expect(mail?.raw.split('\r\n\r\n')[0]).not.toMatch(/^Bcc:/im);
  });

  it('comes by webhook, signed, with an id that stays the same at every attempt', async () => {
    answers = [500, 503, 200];
    await take({ webhook: hook.url });
    for (const wait of [0, 5_000, 30_000, 120_000]) {
      now += wait;
      await courier.sweep();
    }
    expect(posts).toHaveLength(3);
    const ids = new Set(posts.map(({ headers }) => headers['webhook-id']));
    expect(ids.size).toBe(1);
    const [first] = posts;
    const {
      'webhook-id': id,
      'webhook-timestamp': at,
      'webhook-signature': signature,
    } = first?.headers ?? {};
    const key = webhookSecret(SECRET, business);
    expect(signature).toBe(signWebhook(key, String(id), Number(at), first?.body ?? ''));
    expect(signature).not.toBe(
      signWebhook(webhookSecret(SECRET, 'other'), String(id), Number(at), first?.body ?? ''),
    );
    expect(JSON.parse(first?.body ?? '')).toMatchObject({
      type: 'message.taken',
      data: { id: 'm1', name: 'Zoé Tremblay' },
    });
    expect(await deliveries()).toMatchObject([{ status: 'done', result: '200', attempts: 3 }]);
  });

  it('brings what its caller said after the tone: attached to the email, and named in the webhook', async () => {
    const notify = { emails: ['un@cote.example'], webhook: hook.url };
    await store.businesses.put(clinic({ id: business, notify }), now);
    const samples = Int16Array.from({ length: 16_000 }, (_, index) =>
      Math.round(9_000 * Math.sin(index / 7)),
    );
    const piece = { call: business, business, id: 'r1', at: now, rate: 16_000, samples };
    await store.recordings.keep(piece);
    const left = { ...message('m1'), text: '', recording: 'r1' };
    await store.messages.keep({ call: business, business, at: now, message: left });
    await courier.sweep();
    const [mail] = smtp.mails;
    expect(mail?.raw).toMatch(/non? transcrit|n=E2=80=99a pas =C3=A9t=C3=A9 transcrit/);
    const base64 = /Content-Type: audio\/wav[\s\S]*?\r\n\r\n([A-Za-z0-9+/=\r\n]+)/.exec(mail?.raw ?? '')?.[1];
    expect(readWav(Buffer.from(base64 ?? '', 'base64'))).toEqual({ rate: 16_000, samples });
    expect(JSON.parse(posts[0]?.body ?? '').data.recording).toEqual({
      id: 'r1',
      path: `/v1/businesses/${business}/recordings/${business}/r1`,
      length: 1_000,
      transcribed: false,
    });
  });

  it('is not asked again of a receiver that is gone, or a mailbox that does not exist', async () => {
    answers = [410];
    smtp.refusals.push(550);
    await take({ webhook: hook.url, emails: ['personne@cote.example'] });
    await courier.sweep();
    now += 3_600_000;
    await courier.sweep();
    expect(posts).toHaveLength(1);
    expect((await deliveries()).map(({ status, result }) => `${status} ${result}`).sort()).toEqual([
      'failed 410',
      'failed 550',
    ]);
  });

  it('waits for a receiver that does not answer, and for a server that died with it in hand', async () => {
    await take({ webhook: 'http://127.0.0.1:1/' });
    await courier.sweep();
    expect(await deliveries()).toMatchObject([{ status: 'queued', result: 'unreachable' }]);
    // Taken, and never settled.
    now += 10_000;
    expect(await store.deliveries.take(now, 60_000)).not.toBeNull();
    await courier.sweep();
    expect(await deliveries()).toMatchObject([{ status: 'queued', attempts: 2 }]);
    now += 61_000;
    await courier.sweep();
    expect(await deliveries()).toMatchObject([{ attempts: 3 }]);
  });

  it('stays in the store where there is no way to the team', async () => {
    await take({});
    await courier.sweep();
    expect(await deliveries()).toMatchObject([{ way: 'store', status: 'done', attempts: 0 }]);
    expect(await store.messages.list(business, 5)).toHaveLength(1);
  });
});
