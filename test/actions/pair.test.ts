import { Room } from '@livekit/rtc-node';
import { AccessToken } from 'livekit-server-sdk';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { callAnswerSchema } from '../../agent/contract.schema.ts';
import { anyFree } from '../../agent/start/ports.ts';
import { startLiveKit, type TestLiveKit } from '../e2e/harness/livekit.ts';
import { eventually, startTestServer, type TestServer } from '../server/server.ts';

let livekit: TestLiveKit;
let server: TestServer;
beforeAll(async () => {
  const port = await anyFree();
  livekit = await startLiveKit(`http://127.0.0.1:${port}/livekit/webhook`);
  server = await startTestServer({ livekit, port, times: { arrival: 1_000, grace: 300, pair: 500 } });
});
afterAll(async () => {
  await server.stop();
  await livekit.stop();
});

async function enter(token: string): Promise<Room> {
  const room = new Room();
  await room.connect(livekit.url, token, { autoSubscribe: true, dynacast: false });
  return room;
}

it('two people who were put together stay so through a restart of the server, and nobody stays alone', async () => {
  const answer = callAnswerSchema.parse(await (await server.ask({ business: 'riverside' })).json());
  const visitor = await enter(answer.token);
  const left = new Promise((resolve) => visitor.once('disconnected', resolve));
  const name = (await server.running.store.calls.get(answer.call))?.room ?? '';
  const token = new AccessToken(livekit.key, livekit.secret, { identity: 'desk-1', ttl: 60 });
  token.addGrant({ roomJoin: true, room: name });
  const desk = await enter(await token.toJwt());
  await server.running.store.calls.transferred(answer.call, Date.now());

  await server.restart();
  // Longer than it takes to send for an agent three times, and to give up.
  await new Promise((resolve) => setTimeout(resolve, 5_000));
  expect(await server.running.store.calls.get(answer.call)).toMatchObject({ endedAt: null });
  expect([...visitor.remoteParticipants.values()].map(({ identity }) => identity)).toEqual(['desk-1']);

  await desk.disconnect();
  await left;
  expect(await eventually(async () => (await server.running.store.calls.get(answer.call))?.outcome)).toBe(
    'transferred',
  );
}, 60_000);
