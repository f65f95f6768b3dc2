import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openLine } from '../../agent/calls/open-line.ts';
import type { Event } from '../../agent/engine/events.ts';
import { type Postgres, startPostgres } from '../store/postgres.ts';
import { message } from '../store/samples.ts';
import { own } from '../support/own.ts';
import { eventually, startTestServer, type TestServer } from './server.ts';

let postgres: Postgres;
let server: TestServer;
beforeAll(async () => {
  postgres = await startPostgres();
  const databaseUrl = await postgres.database('outage');
  server = await startTestServer({
    settings: { databaseUrl },
    handlers: {
      act: async () => ({ outcome: 'done', reason: null }),
      search: async (_, question) => ({ answer: question, sources: [] }),
    },
  });
});
afterEach(() => postgres.resume());
afterAll(async () => {
  await server.stop();
  await postgres.stop();
});

it('while PostgreSQL is gone the worker keeps all that happens, and hands it over when it is back', async () => {
  const id = own('outage');
  const { id: business } = await server.settle();
  const call = {
    id,
    business,
    channel: 'web' as const,
    language: null,
    caller: null,
    room: `room-${id}`,
    limit: 600_000,
  };
  await server.running.store.calls.open(call, Date.now());
  const line = await openLine(server.lineOf(id));
  const stops: string[] = [];
  line.on('stop', (reason) => stops.push(reason));
  const said = (turn: number): Event => ({ type: 'said', at: turn, turn, text: `turn ${turn}`, via: 'text' });
  await line.append([said(1)]);

  await postgres.pause();
  const later = Promise.all([
    line.append([said(2)]),
    line.append([said(3)]),
    line.message(message(own('message'))),
    line.sound('r1', { at: 1, rate: 16_000, samples: Int16Array.of(1) }),
    line.optout({ to: '+14185550142', words: 'stop', language: 'en' }),
    line.act('a1', { type: 'transfer', destination: 'x', summary: '', language: 'en' }),
  ]);
  // The server lives on, and says that it cannot take calls.
  await eventually(async () => {
    const ready = await (await fetch(`${server.running.url}/readyz`)).json();
    return ready.database === false;
  });
  expect((await fetch(`${server.running.url}/healthz`)).status).toBe(200);
  await postgres.resume();

  const results = await later;
  expect(results.at(-1)).toEqual({ outcome: 'done', reason: null });
  const { store } = server.running;
  const turns = (await store.journals.read(id)).map(({ event }) => event.type === 'said' && event.turn);
  expect(turns).toEqual([1, 2, 3]);
  expect(await store.messages.list(business, 5)).toHaveLength(1);
  expect((await store.recordings.read(id, 'r1'))?.samples).toEqual(Int16Array.of(1));
  expect(await store.permissions.optedOut(business, '+14185550142')).toBe(true);
  expect(stops).toEqual([]);
  await line.end('goodbye');
  expect(await store.calls.get(id)).toMatchObject({ outcome: 'goodbye' });
}, 60_000);
