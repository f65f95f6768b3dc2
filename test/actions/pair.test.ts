import {
  AudioFrame,
  AudioSource,
  AudioStream,
  LocalAudioTrack,
  Room,
  TrackPublishOptions,
} from '@livekit/rtc-node';
import { AccessToken } from 'livekit-server-sdk';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { callAnswerSchema } from '../../agent/contract.schema.ts';
import { connectLiveKit } from '../../agent/server/livekit.ts';
import { anyFree } from '../../agent/start/ports.ts';
import { startLiveKit, type TestLiveKit } from '../e2e/harness/livekit.ts';
import { eventually, startTestServer, type TestServer } from '../server/server.ts';
import { own } from '../support/own.ts';

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

/** Who is in a room, and what hums there: none of it outlasts its test. */
const inside: Room[] = [];
let humming = new AbortController();
const hums: Promise<void>[] = [];
afterEach(async () => {
  humming.abort();
  humming = new AbortController();
  await Promise.all(hums.splice(0));
  for (const room of inside.splice(0)) await room.disconnect();
});

async function enter(token: string): Promise<Room> {
  const room = new Room();
  inside.push(room);
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

it('while the agent tells a person who calls, only they hear it, and the caller hears the sound of being on hold', async () => {
  const name = own('aside');
  const rooms = connectLiveKit(livekit);
  await rooms.open(name, { call: 'none', line: 'ws://127.0.0.1:1', key: 'none' });
  const { signal } = humming;
  /** A track that hums all the time. */
  async function hum(room: Room, track: string): Promise<void> {
    const source = new AudioSource(24_000, 1, 400);
    const published = LocalAudioTrack.createAudioTrack(track, source);
    await room.localParticipant?.publishTrack(published, new TrackPublishOptions());
    const samples = Int16Array.from({ length: 2_400 }, (_, index) => Math.round(6_000 * Math.sin(index / 9)));
    hums.push(
      (async () => {
        while (!signal.aborted)
          await source.captureFrame(new AudioFrame(samples.slice(), 24_000, 1, samples.length));
        await source.close();
      })(),
    );
  }
  async function join(identity: string, ...tracks: string[]) {
    const token = new AccessToken(livekit.key, livekit.secret, { identity, ttl: 60 });
    token.addGrant({ roomJoin: true, room: name, agent: identity === 'agent-1' });
    if (identity === 'agent-1') token.kind = 'agent';
    const loudAt = new Map<string, number>();
    const room = new Room();
    inside.push(room);
    room.on('trackSubscribed', async (track, publication) => {
      for await (const { data } of new AudioStream(track, 24_000, 1))
        if (data.some((sample) => Math.abs(sample) > 1_000)) loudAt.set(publication.name ?? '', Date.now());
    });
    await room.connect(livekit.url, await token.toJwt(), { autoSubscribe: true, dynacast: false });
    for (const track of tracks) await hum(room, track);
    /** What is heard at this moment. */
    const hears = () => [...loudAt].flatMap(([track, at]) => (Date.now() - at < 800 ? [track] : [])).sort();
    return { hears };
  }
  await join('agent-1', 'sounds', 'whisper');
  const visitor = await join('visitor-1', 'caller');
  const desk = await join('desk-1', 'person');
  const patience = { timeout: 20_000 };
  await expect.poll(visitor.hears, patience).toEqual(['person', 'sounds', 'whisper']);
  await expect.poll(desk.hears, patience).toEqual(['caller', 'sounds', 'whisper']);
  await rooms.apart(name);
  await expect.poll(visitor.hears, patience).toEqual(['sounds']);
  await expect.poll(desk.hears, patience).toEqual(['whisper']);
  await rooms.together(name);
  await expect.poll(visitor.hears, patience).toContain('person');
  await expect.poll(desk.hears, patience).toContain('caller');
}, 120_000);
