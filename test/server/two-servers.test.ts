import { Room } from '@livekit/rtc-node';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import type { DeskEvent } from '../../agent/actions/transfer/desks.ts';
import { openLine } from '../../agent/calls/open-line.ts';
import { callAnswerSchema } from '../../agent/contract.schema.ts';
import { callHandlers } from '../../agent/server/call-handlers.ts';
import { ownerKey } from '../../agent/server/owner-key.ts';
import { startLiveKit, type TestLiveKit } from '../e2e/harness/livekit.ts';
import { type Postgres, startPostgres } from '../store/postgres.ts';
import { business, eventually, SECRET, startTestServer, type TestServer } from './server.ts';

let postgres: Postgres;
let livekit: TestLiveKit;
/** The one that has the call, and the one at which the team sits. */
let theirs: TestServer;
let ours: TestServer;
beforeAll(async () => {
  [postgres, livekit] = await Promise.all([startPostgres(), startLiveKit()]);
  const databaseUrl = await postgres.database('two_servers');
  const options = {
    livekit,
    businesses: [business({ destinations: [{ id: 'desk', name: 'The desk', kind: 'desk' }] })],
    settings: { databaseUrl },
    handlers: callHandlers,
  };
  [theirs, ours] = await Promise.all([startTestServer(options), startTestServer(options)]);
});
afterAll(async () => {
  await Promise.all([theirs?.stop(), ours?.stop()]);
  await Promise.all([livekit?.stop(), postgres?.stop()]);
});

const headers = { authorization: `Bearer ${ownerKey(SECRET)}` };
const deskOf = (server: TestServer, ring = '') => `${server.running.url}/v1/businesses/riverside/desk${ring}`;

/** Sits at a desk of this server; returns what it is told, as it comes. */
async function sit(server: TestServer, signal: AbortSignal): Promise<DeskEvent[]> {
  const events: DeskEvent[] = [];
  const { body } = await fetch(deskOf(server), { headers, signal });
  void (async () => {
    let rest = '';
    for await (const chunk of body?.pipeThrough(new TextDecoderStream()) ?? []) {
      rest += chunk;
      const parts = rest.split('\n\n');
      rest = parts.pop() ?? '';
      for (const part of parts)
        if (part.startsWith('data: ')) events.push(JSON.parse(part.slice('data: '.length)));
    }
  })().catch(() => undefined);
  await eventually(async () => events.length > 0);
  return events;
}

it('a call of one server rings at the desks of another, and is answered once', async () => {
  const leave = new AbortController();
  onTestFinished(() => leave.abort());
  const events = await sit(ours, leave.signal);
  const answer = callAnswerSchema.parse(await (await theirs.ask({ business: 'riverside' })).json());
  const line = await openLine(theirs.lineOf(answer.call));
  onTestFinished(() => line.close());
  const summary = 'A visitor has a broken tooth.';
  const asked = line.act('a1', { type: 'transfer', destination: 'desk', summary, language: 'en' });

  const ring = await eventually(
    async () =>
      events.flatMap((event) =>
        event.type === 'ring' && event.ring.call === answer.call ? [event.ring] : [],
      )[0],
  );
  expect(ring).toMatchObject({ destination: 'The desk', summary });
  const answers = await Promise.all(
    [ours, theirs].map((server) => fetch(deskOf(server, `/${ring.id}`), { method: 'POST', headers })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  const won = answers.find(({ status }) => status === 200);
  const { url, token } = await (won as Response).json();
  const room = new Room();
  onTestFinished(() => room.disconnect());
  await room.connect(url, token, { autoSubscribe: true, dynacast: false });

  expect(await asked).toEqual({ outcome: 'done', reason: null });
  await eventually(async () => events.some(({ type }) => type === 'stopped'));
  expect((await ours.running.store.calls.get(answer.call))?.transferredAt).not.toBeNull();
  await line.end('transferred');
}, 90_000);
