import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Room } from '@livekit/rtc-node';
import { RoomServiceClient } from 'livekit-server-sdk';
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { callAnswerSchema } from '../../agent/contract.schema.ts';
import { Child } from '../../agent/start/child.ts';
import { anyFree } from '../../agent/start/ports.ts';
import { startLiveKit, type TestLiveKit } from '../e2e/harness/livekit.ts';
import { business, eventually, startTestServer, type TestServer } from './server.ts';

/** In milliseconds. */
const ARRIVAL = 8_000;
const jobs = mkdtempSync(join(tmpdir(), 'carillon-jobs-'));
let livekit: TestLiveKit;
let server: TestServer;
let worker: Child | undefined;

/** One that is ready for the next call. */
async function workerIsThere(): Promise<void> {
  worker ??= await startWorker();
}
async function noWorkerIsThere(): Promise<void> {
  await worker?.stop();
  worker = undefined;
}

async function startWorker(): Promise<Child> {
  const port = await anyFree();
  const child = new Child({
    name: 'worker',
    command: process.execPath,
    args: [join(import.meta.dirname, 'plain-worker.ts'), 'start'],
    env: {
      ...process.env,
      LIVEKIT_URL: livekit.url,
      LIVEKIT_API_KEY: livekit.key,
      LIVEKIT_API_SECRET: livekit.secret,
      CARILLON_WORKER_PORT: String(port),
      JOBS: jobs,
    },
    log: join(jobs, 'worker.log'),
  });
  await child.until(async () => child.wrote('registered worker'), 90_000);
  return child;
}

beforeAll(async () => {
  const port = await anyFree();
  livekit = await startLiveKit(`http://127.0.0.1:${port}/livekit/webhook`);
  server = await startTestServer({
    livekit,
    port,
    businesses: [business(), business({ id: 'brief', limits: { minutes: 0.15 } })],
    // A worker of a busy machine takes its time: three times this long.
    times: { arrival: ARRIVAL, grace: 300, goodbye: 15_000, sweep: 3_000 },
  });
});
afterAll(async () => {
  await worker?.stop();
  await server.stop();
  await livekit.stop();
  rmSync(jobs, { recursive: true, force: true });
});

const rooms: Room[] = [];
afterEach(async () => {
  for (const room of rooms.splice(0)) await room.disconnect();
});

/** A visitor asks for a call and comes into its room. */
async function visit(
  id = 'riverside',
  at = server,
): Promise<{ call: string; room: Room; left: Promise<unknown> }> {
  const answer = callAnswerSchema.parse(await (await at.ask({ business: id })).json());
  const room = new Room();
  rooms.push(room);
  const left = new Promise((resolve) => room.once('disconnected', resolve));
  await room.connect(answer.url, answer.token, { autoSubscribe: true, dynacast: false });
  return { call: answer.call, room, left };
}
const pidsOf = (call: string): number[] => {
  try {
    return readFileSync(join(jobs, 'pids'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith(`${call} `))
      .map((line) => Number(line.split(' ')[1]));
  } catch {
    return [];
  }
};
const jobOf = (call: string, which: number) => eventually(async () => pidsOf(call)[which]);
const outcomeOf = (call: string, at = server) =>
  eventually(async () => (await at.running.store.calls.get(call))?.outcome);
const turnsOf = async (call: string) =>
  (await server.running.store.journals.read(call)).map(({ event }) => event.type === 'said' && event.turn);

describe('an agent', { timeout: 120_000 }, () => {
  it('that nobody runs yet is sent for again, and finds the visitor waiting', async () => {
    await noWorkerIsThere();
    const visitor = await visit();
    await workerIsThere();
    await jobOf(visitor.call, 0);
    expect(await turnsOf(visitor.call)).toEqual([1]);
  });

  it('that is killed in a call is replaced by one that has the journal, and its ghost is gone', async () => {
    await workerIsThere();
    const visitor = await visit();
    const first = await jobOf(visitor.call, 0);
    process.kill(first, 'SIGKILL');
    const second = await jobOf(visitor.call, 1);
    expect(second).not.toBe(first);
    expect(await turnsOf(visitor.call)).toEqual([1, 2]);
    const service = new RoomServiceClient(livekit.url.replace('ws', 'http'), livekit.key, livekit.secret);
    const room = (await server.running.store.calls.get(visitor.call))?.room ?? '';
    await expect.poll(() => service.listParticipants(room)).toHaveLength(2);
  });

  it('goes on through a restart of the server, without a second one being sent', async () => {
    await workerIsThere();
    const visitor = await visit();
    await jobOf(visitor.call, 0);
    await server.restart();
    // Longer than one that is waited for may take.
    await pause(ARRIVAL + 1_500);
    expect(pidsOf(visitor.call)).toHaveLength(1);
    expect(await server.running.store.calls.get(visitor.call)).toMatchObject({ outcome: null });
  });

  it('that dies when its visitor has left is not replaced: the call ends', async () => {
    await workerIsThere();
    const visitor = await visit();
    const job = await jobOf(visitor.call, 0);
    await visitor.room.disconnect();
    process.kill(job, 'SIGKILL');
    expect(await outcomeOf(visitor.call)).toBe('hangup');
    expect(pidsOf(visitor.call)).toHaveLength(1);
  });

  it('is told to stop when the call has lasted as long as it may, and the room is closed', async () => {
    await workerIsThere();
    const visitor = await visit('brief');
    expect(await outcomeOf(visitor.call)).toBe('limit');
    await visitor.left;
    expect(readFileSync(join(jobs, 'stops'), 'utf8')).toContain(`${visitor.call} limit`);
  });

  it('that never comes is given up after three times: the visitor is told, and the room closed', async () => {
    await noWorkerIsThere();
    const impatient = await startTestServer({ livekit, times: { arrival: 1_000, goodbye: 15_000 } });
    onTestFinished(() => impatient.stop());
    const visitor = await visit('riverside', impatient);
    const told = new Promise((resolve) =>
      visitor.room.on('dataReceived', (data, _, __, topic) =>
        resolve([topic, JSON.parse(String(Buffer.from(data)))]),
      ),
    );
    expect(await told).toEqual(['carillon.notice', { type: 'ended', reason: 'unavailable' }]);
    await visitor.left;
    expect(await outcomeOf(visitor.call, impatient)).toBe('unavailable');
  });
});
