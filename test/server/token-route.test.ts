import { AccessToken, RoomServiceClient, TokenVerifier } from 'livekit-server-sdk';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { callAnswerSchema, refusalSchema } from '../../agent/contract.schema.ts';
import { CALL_REFUSALS } from '../../agent/contract.ts';
import { startLiveKit, type TestLiveKit } from '../e2e/harness/livekit.ts';
import { business, ORIGIN, startTestServer, type TestServer, type TestServerOptions } from './server.ts';

let livekit: TestLiveKit;
/** With room for everything; tests that need something else start their own. */
let roomy: TestServer;
let server: TestServer;
beforeAll(async () => {
  livekit = await startLiveKit();
  roomy = await startTestServer({
    livekit,
    businesses: [business({ limits: { calls: 100, perAddress: 100 } })],
  });
});
afterAll(async () => {
  await roomy.stop();
  await livekit.stop();
});
afterEach(async () => {
  if (server !== roomy) await server.stop();
});

const start = async (options?: TestServerOptions) => {
  server = options === undefined ? roomy : await startTestServer({ livekit, ...options });
};

/** What LiveKit says to someone who comes with this token: 200, or why not. */
async function knock(token: string): Promise<number> {
  const url = `${livekit.url.replace('ws', 'http')}/rtc/validate?access_token=${token}`;
  return (await fetch(url)).status;
}

async function refusalOf(response: Response) {
  const { error } = refusalSchema.parse(await response.json());
  expect(error.message.en).not.toBe('');
  expect(error.message.fr).not.toBe(error.message.en);
  expect(CALL_REFUSALS).toContain(error.code);
  return { status: response.status, ...error };
}

describe('a visitor who may call', () => {
  it('gets a token for one room that LiveKit accepts, to speak and to write and for nothing else', async () => {
    await start();
    const response = await server.ask({ business: 'riverside', language: 'fr' });
    expect(response.status).toBe(201);
    expect(response.headers.get('access-control-allow-origin')).toBe(ORIGIN);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const answer = callAnswerSchema.parse(await response.json());
    expect(answer).toMatchObject({
      business: 'Riverside Dental',
      language: 'fr',
      ears: false,
      limit: 1_200_000,
    });
    expect(await knock(answer.token)).toBe(200);

    const claims = await new TokenVerifier(livekit.key, livekit.secret).verify(answer.token);
    const { exp, nbf } = JSON.parse(atob(answer.token.split('.')[1] ?? '')) as Record<string, number>;
    expect((exp ?? 0) - (nbf ?? 0)).toBe(120);
    expect(claims.video).toEqual({
      roomJoin: true,
      room: (await server.running.store.calls.get(answer.call))?.room,
      canPublish: true,
      canPublishSources: ['microphone'],
      canPublishData: true,
      canSubscribe: true,
      canUpdateOwnMetadata: false,
    });
  });

  it('never shares a room or an identity with another', async () => {
    await start();
    const verifier = new TokenVerifier(livekit.key, livekit.secret);
    const claims = await Promise.all(
      [1, 2, 3].map(async () => {
        const answer = callAnswerSchema.parse(await (await server.ask({ business: 'riverside' })).json());
        return verifier.verify(answer.token);
      }),
    );
    expect(new Set(claims.map(({ video }) => video?.room)).size).toBe(3);
    expect(new Set(claims.map((claim) => (claim as { sub?: string }).sub)).size).toBe(3);
  });

  it('speaks the business’s own language where theirs is not one of its', async () => {
    await start({ businesses: [business({ languages: ['fr'], greeting: { fr: 'Bonjour.' } })] });
    const answer = callAnswerSchema.parse(
      await (await server.ask({ business: 'riverside', language: 'en' })).json(),
    );
    expect(answer.language).toBe('fr');
  });

  it('is let in from a demonstration origin, and with a body that is declared as text', async () => {
    await start({ settings: { origins: ['http://localhost:3910'] } });
    const response = await server.ask(
      { business: 'riverside' },
      { origin: 'http://localhost:3910', 'content-type': 'text/plain' },
    );
    expect(response.status).toBe(201);
  });
});

describe('LiveKit turns away', () => {
  it('a token that has expired', async () => {
    await start();
    const answer = callAnswerSchema.parse(await (await server.ask({ business: 'riverside' })).json());
    const room = (await server.running.store.calls.get(answer.call))?.room ?? '';
    const late = new AccessToken(livekit.key, livekit.secret, { identity: 'late', ttl: -60 });
    late.addGrant({ roomJoin: true, room });
    expect(await knock(await late.toJwt())).toBe(401);
  });

  it('a token that is used again after its call has ended', async () => {
    await start();
    const answer = callAnswerSchema.parse(await (await server.ask({ business: 'riverside' })).json());
    expect(await knock(answer.token)).toBe(200);
    const room = (await server.running.store.calls.get(answer.call))?.room ?? '';
    await new RoomServiceClient(livekit.url.replace('ws', 'http'), livekit.key, livekit.secret).deleteRoom(
      room,
    );
    expect(await knock(answer.token)).toBe(404);
  });

  it('a token that was altered', async () => {
    await start();
    const answer = callAnswerSchema.parse(await (await server.ask({ business: 'riverside' })).json());
    const [head, body = '', signature] = answer.token.split('.');
    const claims = JSON.parse(atob(body)) as { video: { roomAdmin?: boolean } };
    claims.video.roomAdmin = true;
    const forged = Buffer.from(JSON.stringify(claims)).toString('base64url');
    expect(await knock(`${head}.${forged}.${signature}`)).toBe(401);
  });
});

describe('a call is refused', () => {
  it.each([
    ['no JSON', '{'],
    ['no business', {}],
    ['a business that is no text', { business: 7 }],
    ['a language that is none', { business: 'riverside', language: 'de' }],
    ['far too much text', { business: 'riverside', mode: 'x'.repeat(100_000) }],
  ])('to %s', async (_, body) => {
    await start();
    expect(await refusalOf(await server.ask(body))).toMatchObject({ status: 400, code: 'call.bad-request' });
  });

  it('for a business that is not here', async () => {
    await start();
    const refused = await refusalOf(await server.ask({ business: 'nobody' }));
    expect(refused).toMatchObject({ status: 404, code: 'call.unknown-business' });
  });

  it.each([
    ['a stranger’s', { origin: 'https://stranger.example' }],
    ['one that only begins like an allowed one', { origin: `${ORIGIN}.stranger.example` }],
    ['the allowed host without encryption', { origin: ORIGIN.replace('https', 'http') }],
    ['a hidden', { origin: 'null' }],
    ['no', {}],
  ])('to %s origin, in words that its page can read', async (_, headers: Record<string, string>) => {
    await start();
    const before = await server.running.store.calls.listOpen();
    const response = await server.ask({ business: 'riverside' }, headers);
    expect(response.headers.get('access-control-allow-origin')).toBe(headers.origin ?? null);
    expect(await refusalOf(response)).toMatchObject({ status: 403, code: 'call.origin-not-allowed' });
    const ids = (calls: { id: string }[]) => calls.map(({ id }) => id);
    expect(ids(before)).toEqual(expect.arrayContaining(ids(await server.running.store.calls.listOpen())));
  });

  it('to everyone, where the business allows no origin', async () => {
    await start({ businesses: [business({ origins: [] })] });
    expect(await refusalOf(await server.ask({ business: 'riverside' }))).toMatchObject({
      code: 'call.origin-not-allowed',
    });
  });

  it('to an address that calls too often, with the time to come back; not to another', async () => {
    await start({ businesses: [business({ limits: { perAddress: 2 } })], settings: { proxies: 1 } });
    const from = (address: string) => ({ origin: ORIGIN, 'x-forwarded-for': `6.6.6.6, ${address}` });
    for (const _ of [1, 2])
      expect((await server.ask({ business: 'riverside' }, from('192.0.2.7'))).status).toBe(201);
    const response = await server.ask({ business: 'riverside' }, from('192.0.2.7'));
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    const refused = await refusalOf(response);
    expect(refused).toMatchObject({ status: 429, code: 'call.too-many-from-address' });
    expect(refused.retryAfter).toBeLessThanOrEqual(600_000);
    expect((await server.ask({ business: 'riverside' }, from('192.0.2.8'))).status).toBe(201);
  });

  it('to an address that invents forwarding headers where no proxy is trusted', async () => {
    await start({ businesses: [business({ limits: { perAddress: 1 } })] });
    const from = (address: string) => ({ origin: ORIGIN, 'x-forwarded-for': address });
    expect((await server.ask({ business: 'riverside' }, from('1.1.1.1'))).status).toBe(201);
    expect((await server.ask({ business: 'riverside' }, from('2.2.2.2'))).status).toBe(429);
  });

  it('when all lines of the business are busy, also to those who come at the same instant', async () => {
    await start({ businesses: [business({ limits: { calls: 2 } })] });
    const responses = await Promise.all([1, 2, 3, 4].map(() => server.ask({ business: 'riverside' })));
    expect(responses.map(({ status }) => status).sort()).toEqual([201, 201, 429, 429]);
    const busy = responses.find(({ status }) => status === 429);
    expect(await refusalOf(busy as Response)).toMatchObject({
      code: 'call.business-busy',
      retryAfter: 15_000,
    });
  });

  it('when the whole server is full', async () => {
    await start({ settings: { calls: 1 }, businesses: [business(), business({ id: 'other' })] });
    expect((await server.ask({ business: 'riverside' })).status).toBe(201);
    expect(await refusalOf(await server.ask({ business: 'other' }))).toMatchObject({
      code: 'call.business-busy',
    });
  });

  it('when LiveKit is away; then no call is left open', async () => {
    server = await startTestServer();
    const refused = await refusalOf(await server.ask({ business: 'riverside' }));
    expect(refused).toMatchObject({ status: 503, code: 'call.unavailable' });
    expect(await server.running.store.calls.listOpen()).toEqual([]);
  });
});

describe('a browser that asks first', () => {
  it('may send its request', async () => {
    await start();
    const response = await fetch(`${server.running.url}/v1/calls`, {
      method: 'OPTIONS',
      headers: { origin: ORIGIN, 'access-control-request-method': 'POST' },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe(ORIGIN);
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });
});
