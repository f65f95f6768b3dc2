/** Search by meaning and composed answers, with a stand-in's vectors and words: the wiring, not the quality. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Business } from '../../agent/business/business.ts';
import { createEmbedder } from '../../agent/knowledge/embedding/create-embedder.ts';
import { callHandlers } from '../../agent/server/call-handlers.ts';
import type { Handlers } from '../../agent/server/handlers.ts';
import { createLog } from '../../agent/server/log.ts';
import { openStore, type Store } from '../../agent/store/open-store.ts';
import { openVectors } from '../../agent/store/vectors.ts';
import { createMind } from '../../agent/voice/mind/index.ts';
import { startTestServer } from '../server/server.ts';
import { type ChatRequest, type OpenAIStandin, startOpenAIStandin } from '../standins/openai.ts';
import { type Postgres, startPostgres } from '../store/postgres.ts';
import { business as sample } from '../store/samples.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const page = (id: string, title: string, body: string) => ({ id, title, language: 'en' as const, body });
const business: Business = {
  ...sample,
  languages: ['en'],
  pages: [
    page('canoes', 'Canoes', 'A canoe is $40 for the day, paddles included.'),
    page('lockers', 'Lockers', 'Lockers by the dock take a coin of $2.'),
    page('ice', 'Skating', 'The rink is swept every morning.'),
  ],
};

/** Boats point one way, everything else another: « kayak » and « canoe » share no word. */
const embed = (text: string) => (/canoe|kayak|paddle/i.test(text) ? [1, 0, 0.1] : [0, 1, 0.1]);

interface Sent {
  question: string;
  passages: string[];
}
let reply: (sent: Sent) => object = () => ({ answerable: false, answer: null, quotes: [] });
let standin: OpenAIStandin;
let env: Record<string, string>;
const home = mkdtempSync(join(tmpdir(), 'carillon-meaning-'));

beforeAll(async () => {
  standin = await startOpenAIStandin({
    embed,
    chat: ({ messages }: ChatRequest) => reply(JSON.parse(String(messages[1]?.content)) as Sent),
  });
  env = { OPENAI_API_KEY: standin.key, OPENAI_BASE_URL: standin.url, CARILLON_EMBEDDING_MODEL: 'standin' };
});
afterAll(async () => {
  await standin.close();
  rmSync(home, { recursive: true, force: true });
});

const embedded = () =>
  standin.requests
    .filter(({ endpoint }) => endpoint === 'embeddings')
    .flatMap(({ body }) => body.input as string[]);

async function handlersOn(store: Store, lines: string[] = []): Promise<Handlers> {
  const log = createLog('info', { write: (line) => void lines.push(line) });
  const actions = { act: async () => ({ outcome: 'refused', reason: null }) } as never;
  return callHandlers(store, actions, { mind: createMind(env), embedder: await createEmbedder(env), log });
}
const search = (handlers: Handlers, question: string) =>
  handlers.search({ id: 'c', business: business.id } as never, question, 'en');

describe('with an embedder and a mind', () => {
  let store: Store;
  let handlers: Handlers;
  const lines: string[] = [];
  const until = (words: string, times = 1) =>
    vi.waitFor(() => expect(lines.filter((line) => line.includes(words))).toHaveLength(times), 20_000);

  beforeAll(async () => {
    store = await openStore({ home });
    await store.businesses.put(business, 1);
    handlers = await handlersOn(store, lines);
  });
  afterAll(() => store.close());

  it('passages are embedded, and found by meaning where no word is shared', async () => {
    await search(handlers, 'hello');
    await until('passages embedded');
    let seen: string[] = [];
    reply = ({ passages }) => {
      seen = passages;
      return {
        answerable: true,
        answer: 'A canoe is $40 for the day.',
        quotes: [{ passage: 0, text: 'A canoe is $40 for the day' }],
      };
    };
    const { answer, sources } = await search(handlers, 'kayaks');
    expect(seen[0]).toContain('A canoe is $40');
    expect(answer).toBe('A canoe is $40 for the day.');
    expect(sources).toEqual([{ id: 'canoes#1', title: 'Canoes', url: null }]);
  });

  it('only what changed is embedded again, and what is gone is forgotten', async () => {
    const before = embedded().length;
    const [canoes, lockers] = business.pages;
    if (canoes === undefined || lockers === undefined) throw new Error('no pages');
    await store.businesses.put(
      { ...business, pages: [canoes, { ...lockers, body: 'Lockers are free now.' }] },
      2,
    );
    await search(handlers, 'lockers');
    await until('passages embedded', 2);
    const sent = embedded()
      .slice(before)
      .filter((text) => text !== 'lockers');
    expect(sent).toEqual(['Lockers\nLockers are free now.']);
    const vectors = await openVectors(store.database);
    await vi.waitFor(async () => expect((await vectors?.known(business.id, 'standin'))?.size).toBe(2));
  });

  it('a model that finds no answer in the passages is believed, and the owner is told', async () => {
    reply = () => ({ answerable: false, answer: null, quotes: [] });
    expect(await search(handlers, 'How much is a canoe?')).toEqual({ answer: null, sources: [] });
    const listed = await store.sources.listUnanswered(business.id, 10);
    expect(listed.map(({ question }) => question)).toContain('How much is a canoe?');
  });

  it.each([
    ['quotes what no passage says', 'A canoe is $40.', 'Canoes are $40 a day on Mondays'],
    ['names a number that is not there', 'A canoe is $35.', 'A canoe is $40 for the day'],
    ['quotes nothing', 'A canoe is $40.', null],
  ])('an answer that %s is not said: the passages’ own sentences are', async (_, answer, text) => {
    reply = ({ passages }) => ({
      answerable: true,
      answer,
      quotes: text === null ? [] : [{ passage: passages.findIndex((each) => each.includes('canoe')), text }],
    });
    const said = await search(handlers, 'How much is a canoe for the day?');
    expect(said.answer).toBe('A canoe is $40 for the day, paddles included.');
  });

  it('a server that fails leaves search and answers to the words', async () => {
    standin.fault.embeddings = 401;
    standin.fault.chat = 401;
    try {
      const { answer } = await search(handlers, 'How much is a canoe for the day?');
      expect(answer).toBe('A canoe is $40 for the day, paddles included.');
    } finally {
      standin.fault.embeddings = null;
      standin.fault.chat = null;
    }
  });
});

it('what a folder brings in when the server starts is embedded before anybody asks', async () => {
  const embedder = await createEmbedder(env);
  const before = embedded().length;
  const server = await startTestServer({
    businesses: [business],
    handlers: (store, actions) => callHandlers(store, actions, { embedder }),
  });
  try {
    await vi.waitFor(() => expect(embedded().slice(before)).toHaveLength(business.pages.length), 20_000);
  } finally {
    await server.stop();
  }
});

describe('on PostgreSQL', () => {
  let postgres: Postgres;
  let store: Store;
  beforeAll(async () => {
    postgres = await startPostgres();
    store = await openStore({ home, url: await postgres.database('meaning') });
    await store.businesses.put(business, 1);
  });
  afterAll(async () => {
    await store.close();
    await postgres.stop();
  });

  it('vectors are kept where it has pgvector; where not, words alone are searched for, and the log says what to install', async () => {
    const lines: string[] = [];
    const handlers = await handlersOn(store, lines);
    standin.fault.chat = 401;
    try {
      const { answer } = await search(handlers, 'How much is a canoe for the day?');
      expect(answer).toBe('A canoe is $40 for the day, paddles included.');
      const vectors = await openVectors(store.database);
      if (vectors === null) {
        await vi.waitFor(() => expect(lines.join('')).toContain('pgvector'));
        return;
      }
      await vi.waitFor(() => expect(lines.join('')).toContain('passages embedded'));
      const nearest = await vectors.nearest(business.id, 'standin', embed('kayak'), 1);
      expect(nearest).toHaveLength(1);
    } finally {
      standin.fault.chat = null;
    }
  });
});

it('no embedder is made without a key, for a server whose models are not known, or when it is off', async () => {
  expect(await createEmbedder({})).toBeNull();
  expect(await createEmbedder({ OPENAI_BASE_URL: 'http://127.0.0.1:1/v1' })).toBeNull();
  expect(await createEmbedder({ OPENAI_API_KEY: 'k', CARILLON_EMBEDDING_MODEL: 'off' })).toBeNull();
  expect((await createEmbedder({ OPENAI_API_KEY: 'k' }))?.model).toBe('text-embedding-3-small');
});
