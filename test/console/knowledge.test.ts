import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEmbedder } from '../../agent/knowledge/embedding/create-embedder.ts';
import { callHandlers } from '../../agent/server/call-handlers.ts';
import { ownerKey } from '../../agent/server/owner-key.ts';
import { openVectors } from '../../agent/store/vectors.ts';
import { business, eventually, SECRET, startTestServer, type TestServer } from '../server/server.ts';
import { type OpenAIStandin, startOpenAIStandin } from '../standins/openai.ts';
import { own } from '../support/own.ts';
import { ownerOf } from './owner.ts';

interface Source {
  id: string;
  name: string;
  status: string;
  error: { code: string; message: { en: string; fr: string } } | null;
  documents: number;
}
interface Asked {
  answer: string | null;
  why: string | null;
  sources: { title: string }[];
  passages: { title: string; text: string; score: number }[];
}

const SCRIPT = '<img src=x onerror=alert(1)>';
let server: TestServer;
let standin: OpenAIStandin;
let site: Server;
let origin: string;
/** Lets go the pages that the site holds back. */
let release = () => undefined as undefined;
beforeAll(async () => {
  standin = await startOpenAIStandin({ embed: (text) => [/kayak/i.test(text) ? 1 : 0, 1] });
  const embedder = await createEmbedder({
    OPENAI_API_KEY: standin.key,
    OPENAI_BASE_URL: standin.url,
    CARILLON_EMBEDDING_MODEL: 'standin',
  });
  const held = Promise.withResolvers<undefined>();
  release = () => held.resolve(undefined) as undefined;
  site = createServer((request, response) => {
    response.setHeader('content-type', 'text/html');
    const page = (title: string, text: string) =>
      response.end(
        `<html lang="en"><body><h1>${title}</h1><p>${text}</p><a href="/slow">s</a></body></html>`,
      );
    if (request.url?.startsWith('/?')) page('Kayaks', 'A kayak is $25 for the day.');
    else if (request.url === '/slow') void held.promise.then(() => page('Slow', 'This page took its time.'));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}/`;
  const page = (id: string, title: string, body: string) => ({ id, title, language: 'en', body });
  server = await startTestServer({
    businesses: [
      business({ pages: [page('hours', 'Parking', 'Parking behind the clinic is free for patients.')] }),
      business({ id: 'other', name: 'Other' }),
    ],
    handlers: (store, actions) => callHandlers(store, actions, { embedder }),
    sources: { allowPrivate: true },
  });
});
afterAll(async () => {
  release();
  await server.stop();
  await standin.close();
  site.closeAllConnections();
  await new Promise((resolve) => site.close(resolve));
});

const owner = (id = 'riverside') => ownerOf(server.running.url, id);
const ask = async (question: string, language: 'en' | 'fr' = 'en', id = 'riverside') =>
  (await owner(id)<Asked>('POST', '/ask', { question, language })).body;
async function addFile(name: string, text: string): Promise<Source> {
  const form = new FormData();
  form.set('file', new File([text], name));
  const response = await fetch(`${server.running.url}/v1/businesses/riverside/sources`, {
    method: 'POST',
    headers: { authorization: `Bearer ${ownerKey(SECRET)}` },
    body: form,
  });
  return (await response.json()) as Source;
}
const eventsOf = async (source: string) => {
  const response = await fetch(`${server.running.url}/v1/businesses/riverside/sources/${source}/events`, {
    headers: { authorization: `Bearer ${ownerKey(SECRET)}` },
  });
  return [...(await response.text()).matchAll(/^data: (.+)$/gm)].map(
    ([, data]) => JSON.parse(data ?? '') as { type: string; done?: number; all?: number },
  );
};

describe('asking the knowledge', () => {
  it('gives what a caller would hear, with the passages and their scores, and notes nothing', async () => {
    const found = await ask('Is the parking free?');
    expect(found).toMatchObject({ why: null, sources: [{ title: 'Parking' }] });
    expect(found.answer).toContain('free for patients');
    expect(found.passages[0]).toMatchObject({ title: 'Parking', score: expect.any(Number) });
    expect((await owner()<{ questions: unknown[] }>('GET', '/unanswered')).body.questions).toEqual([]);
  });

  it('says why there is no answer', async () => {
    expect(await ask('Avez-vous un stationnement?', 'fr', 'other')).toMatchObject({
      answer: null,
      why: 'empty',
    });
    expect((await ask('Do you sharpen ice skates?')).why).toBe('not-said');
  });

  it('refuses what is no question', async () => {
    for (const body of [
      { question: '  ', language: 'en' },
      { question: 'a'.repeat(501), language: 'en' },
      {},
    ])
      expect((await owner()('POST', '/ask', body)).status).toBe(400);
    expect((await owner('nobody')('POST', '/ask', { question: 'hello', language: 'en' })).status).toBe(404);
  });
});

describe('what is added', () => {
  it('is findable by meaning before anybody asks, and tells how far that is', async () => {
    const source = await addFile('kayaks.txt', `A ${own('kayak')} is $25 for the day.`);
    expect(source).toMatchObject({ status: 'ready', error: null });
    const events = await eventsOf(source.id);
    expect(events.map(({ type }) => type)).toEqual([...events.slice(1).map(() => 'meaning'), 'end']);
    expect(events.at(-2)).toMatchObject({ type: 'meaning' });
    expect(events.at(-2)?.done).toBe(events.at(-2)?.all);
    const vectors = await openVectors(server.running.store.database);
    expect((await vectors?.known('riverside', 'standin'))?.size).toBeGreaterThanOrEqual(2);
  });

  it('is findable too when it is a page of the owner’s', async () => {
    const { body } = await owner()<{ profile: { pages: { id: string }[] }; over: string }>('GET', '');
    const page = { id: 'canoes', title: SCRIPT, language: 'en', body: `A canoe is $40. ${SCRIPT}` };
    const profile = {
      ...body.profile,
      pages: [...body.profile.pages.filter(({ id }) => id !== page.id), page],
    };
    expect((await owner()('PUT', '/profile', { over: body.over, profile })).status).toBe(200);
    const sent = () => standin.requests.some(({ body }) => JSON.stringify(body).includes('A canoe is $40'));
    await eventually(async () => sent());
    // Words are words: they come back as they were written.
    expect((await ask('How much is a canoe?')).passages[0]?.title).toBe(SCRIPT);
  });

  it('is refused in the owner’s language when it cannot be read', async () => {
    const source = await addFile(`${SCRIPT}.exe`, 'MZ');
    expect(source).toMatchObject({ name: `${SCRIPT}.exe`, status: 'failed' });
    expect(source.error?.message.fr).not.toBe(source.error?.message.en);
    expect((await eventsOf(source.id)).at(-1)).toMatchObject({ type: 'end', status: 'failed' });
  });

  it('can be stopped while it is read, and keeps what was read', async () => {
    const { body } = await owner()<Source>('POST', '/sources', { url: `${origin}?${own('visit')}` });
    const list = async () =>
      (await owner()<{ sources: Source[] }>('GET', '/sources')).body.sources.find(({ id }) => id === body.id);
    await eventually(async () => (await list())?.documents === 1);
    const stopped = await owner()<Source>('POST', `/sources/${body.id}/stop`);
    expect(stopped.body).toMatchObject({ status: 'ready', error: null });
    expect(await eventsOf(body.id)).toMatchObject([
      { type: 'page' },
      ...(await eventsOf(body.id)).slice(1, -1),
      { type: 'end', status: 'ready' },
    ]);
    expect(await list()).toMatchObject({ status: 'ready', documents: 1 });
    expect((await owner('other')('POST', `/sources/${body.id}/stop`)).status).toBe(404);
  });
});

describe('a question that nobody could answer', () => {
  it('is taken off the list alone once it is answered', async () => {
    const { sources } = server.running.store;
    const { id } = await server.settle();
    for (const question of ['Do you rent skates?', SCRIPT])
      await sources.notAnswered(id, question, 'en', Date.now());
    const list = async () =>
      (await owner(id)<{ questions: { question: string }[] }>('GET', '/unanswered')).body.questions.map(
        ({ question }) => question,
      );
    expect(await list()).toHaveLength(2);
    const one = `question=${encodeURIComponent('Do you rent skates?')}&language=en`;
    expect((await owner('other')('DELETE', `/unanswered?${one}`)).status).toBe(204);
    expect(await list()).toHaveLength(2);
    expect((await owner(id)('DELETE', `/unanswered?${one}`)).status).toBe(204);
    expect(await list()).toEqual([SCRIPT]);
    expect((await owner(id)('DELETE', '/unanswered?question=x&language=xx')).status).toBe(400);
    expect(await list()).toEqual([SCRIPT]);
  });
});
