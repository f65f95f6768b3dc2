import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { callHandlers } from '../../agent/server/call-handlers.ts';
import type { Handlers } from '../../agent/server/handlers.ts';
import { ownerKey } from '../../agent/server/owner-key.ts';
import { eventually, SECRET, startTestServer, type TestServer } from '../server/server.ts';

const sourceSchema = z.object({
  id: z.string(),
  kind: z.string(),
  name: z.string(),
  status: z.string(),
  error: z.object({ code: z.string(), message: z.object({ en: z.string(), fr: z.string() }) }).nullable(),
  documents: z.number().optional(),
});

let server: TestServer;
let handlers: Handlers | undefined;
let site: Server;
let siteUrl: string;
let hours = 'The pottery studio is open from noon to 8 p.m.';

beforeAll(async () => {
  site = createServer((request, response) => {
    response.setHeader('content-type', 'text/html');
    if (request.url === '/')
      response.end(
        '<html lang="en"><body><h1>Pottery studio</h1><p>Welcome to the pottery studio.</p><a href="/hours">h</a><a href="/gone">g</a></body></html>',
      );
    else if (request.url === '/hours')
      response.end(`<html lang="en"><body><h1>Pottery studio hours</h1><p>${hours}</p></body></html>`);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  siteUrl = `http://127.0.0.1:${(site.address() as AddressInfo).port}/`;
  server = await startTestServer({ handlers: callHandlers, sources: { allowPrivate: true } });
});
afterAll(async () => {
  await server.stop();
  site.closeAllConnections();
  await new Promise((resolve) => site.close(resolve));
});

const owner = (path: string, init: RequestInit = {}) =>
  fetch(`${server.running.url}/v1/businesses/riverside${path}`, {
    ...init,
    headers: { authorization: `Bearer ${ownerKey(SECRET)}`, ...init.headers },
  });
const json = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
async function addFile(name: string, as = name) {
  const form = new FormData();
  form.set('file', new File([await readFile(new URL(`./files/${name}`, import.meta.url))], as));
  const response = await owner('/sources', { method: 'POST', body: form });
  return { status: response.status, source: sourceSchema.parse(await response.json()) };
}
async function list() {
  const response = await owner('/sources');
  return z.object({ sources: z.array(sourceSchema) }).parse(await response.json()).sources;
}
/** What a call of this business would be answered, by the server's own handlers. */
async function ask(question: string) {
  handlers ??= callHandlers(server.running.store, {
    act: async () => ({ outcome: 'refused', reason: null }),
  } as never);
  const call = { id: 'call', business: 'riverside' } as never;
  return handlers.search(call, question, 'en');
}

describe('an owner’s sources', () => {
  it('need the owner’s key', async () => {
    const response = await fetch(`${server.running.url}/v1/businesses/riverside/sources`);
    expect(response.status).toBe(401);
  });

  it('take a file, and calls are answered from it', async () => {
    const { status, source } = await addFile('prices.pdf');
    expect(status).toBe(201);
    expect(source).toMatchObject({ kind: 'file', name: 'prices.pdf', status: 'ready', error: null });
    const { answer, sources } = await ask('How much is museum glass?');
    expect(answer).toContain('$60');
    expect(sources[0]?.title).toBe('Harbour Framing price list');
  });

  it('say what is wrong with a file, and keep the rest', async () => {
    const { source } = await addFile('encrypted.pdf');
    expect(source).toMatchObject({ status: 'failed', error: { code: 'source.encrypted' } });
    expect((await list()).map(({ status, documents }) => [status, documents])).toEqual([
      ['failed', 0],
      ['ready', 1],
    ]);
  });

  it('read a site, tell how far they are, and find a page that changed', async () => {
    const response = await owner('/sources', json({ url: siteUrl }));
    expect(response.status).toBe(202);
    const source = sourceSchema.parse(await response.json());
    const events = await (await owner(`/sources/${source.id}/events`)).text();
    expect(events.match(/^event: \w+/gm)).toEqual([
      'event: page',
      'event: page',
      'event: failed',
      'event: end',
    ]);
    expect(events).toContain('"code":"source.refused"');
    expect((await ask('When is the pottery studio open?')).answer).toContain('noon');
    hours = 'The pottery studio is open from 10 a.m. to 6 p.m.';
    expect((await owner(`/sources/${source.id}/refresh`, { method: 'POST' })).status).toBe(202);
    await eventually(async () =>
      (await list()).find(({ id, status }) => id === source.id && status === 'ready'),
    );
    expect((await ask('When is the pottery studio open?')).answer).toContain('10 a.m.');
  });

  it('are forgotten with all that they held', async () => {
    for (const { id } of await list())
      expect((await owner(`/sources/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect(await list()).toEqual([]);
    expect((await ask('How much is museum glass?')).answer).toBeNull();
    expect((await owner('/sources/none', { method: 'DELETE' })).status).toBe(404);
  });

  it('refuse what is neither a file nor a web address', async () => {
    expect((await owner('/sources', json({ url: 'file:///etc/passwd' }))).status).toBe(400);
    expect((await owner('/sources', json({}))).status).toBe(400);
  });
});

describe('questions without an answer', () => {
  it('are listed for the owner, once each, until they are forgotten', async () => {
    await owner('/unanswered', { method: 'DELETE' });
    await ask('Do you sharpen ice skates?');
    await ask('Do you sharpen ice skates?');
    const { questions } = await (await owner('/unanswered')).json();
    expect(questions).toMatchObject([{ question: 'Do you sharpen ice skates?', language: 'en', times: 2 }]);
    expect((await owner('/unanswered', { method: 'DELETE' })).status).toBe(204);
    expect(await (await owner('/unanswered')).json()).toEqual({ questions: [] });
  });
});
