import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAnswerSchema, refusalSchema, termsSchema } from '../../agent/contract.schema.ts';
import { startLiveKit, type TestLiveKit } from '../e2e/harness/livekit.ts';
import { business, ORIGIN, startTestServer, type TestServer } from './server.ts';

const CONSENT = {
  en: 'We keep a written record of this call for 30 days.',
  fr: 'Nous gardons une trace écrite de cet appel pendant 30 jours.',
};

let livekit: TestLiveKit;
let server: TestServer;
beforeAll(async () => {
  livekit = await startLiveKit();
  server = await startTestServer({
    livekit,
    businesses: [business({ limits: { calls: 100, perAddress: 100 } })],
  });
});
afterAll(async () => {
  await server.stop();
  await livekit.stop();
});

const codeOf = async (response: Response) => [
  response.status,
  refusalSchema.parse(await response.json()).error.code,
];

describe('what a visitor must agree to', () => {
  const terms = async (id: string) => fetch(`${server.running.url}/v1/calls/terms?business=${id}`);

  it('is told to any page before a call, in every language of it', async () => {
    const { id } = await server.settle({ consent: CONSENT });
    const response = await fetch(`${server.running.url}/v1/calls/terms?business=${id}`, {
      headers: { origin: 'https://anywhere.example' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBe('https://anywhere.example');
    expect(termsSchema.parse(await response.json())).toEqual({
      business: 'Riverside Dental',
      consent: CONSENT,
    });
    expect(await (await terms('riverside')).json()).toMatchObject({ consent: null });
    expect(await codeOf(await terms('nobody'))).toEqual([404, 'call.unknown-business']);
  });

  it('opens no call without it, nor with other words', async () => {
    const { id } = await server.settle({ consent: CONSENT });
    for (const consent of [undefined, null, 'I agree', `${CONSENT.en} And more.`])
      expect(await codeOf(await server.ask({ business: id, consent }))).toEqual([
        428,
        'call.consent-required',
      ]);
    expect(await server.running.store.calls.countOpen(id)).toBe(0);
  });

  it('is kept with the call: the words, their language, and when', async () => {
    const before = Date.now();
    const { id } = await server.settle({ consent: CONSENT });
    const response = await server.ask({ business: id, language: 'en', consent: CONSENT.fr });
    const { call } = callAnswerSchema.parse(await response.json());
    const kept = (await server.running.store.calls.get(call))?.accepted;
    expect(kept).toMatchObject({ words: CONSENT.fr, language: 'fr' });
    expect(kept?.at).toBeGreaterThanOrEqual(before);
  });

  it('is nothing where the business asks for nothing, whatever a page says', async () => {
    const response = await server.ask({ business: 'riverside', consent: 'words of the page' });
    const { call } = callAnswerSchema.parse(await response.json());
    expect(await server.running.store.calls.get(call)).toMatchObject({ accepted: null });
  });
});

describe('a rating', () => {
  const rate = (call: string, body: unknown) =>
    fetch(`${server.running.url}/v1/calls/${call}/rating`, {
      method: 'POST',
      headers: { origin: ORIGIN, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('is kept with its call, once', async () => {
    const { call } = callAnswerSchema.parse(await (await server.ask({ business: 'riverside' })).json());
    const response = await rate(call, { rating: 'down' });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe(ORIGIN);
    expect(await codeOf(await rate(call, { rating: 'up' }))).toEqual([409, 'call.already-rated']);
    expect(await server.running.store.calls.get(call)).toMatchObject({ rating: 'down' });
  });

  it('is of a call, and is good or not', async () => {
    expect(await codeOf(await rate('nobody', { rating: 'up' }))).toEqual([404, 'call.unknown']);
    const { call } = callAnswerSchema.parse(await (await server.ask({ business: 'riverside' })).json());
    expect(await codeOf(await rate(call, { rating: 'five stars' }))).toEqual([400, 'call.bad-request']);
    expect(await server.running.store.calls.get(call)).toMatchObject({ rating: null });
  });

  it('may be sent by any page: its browser is told so', async () => {
    const response = await fetch(`${server.running.url}/v1/calls/c1/rating`, {
      method: 'OPTIONS',
      headers: { origin: ORIGIN },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-methods')).toContain('POST');
  });
});
