import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Message } from '../../agent/engine/events.ts';
import { anyFree } from '../../agent/start/ports.ts';
import { carillon as program } from '../../agent/start/start-all.ts';
import { startCarillon, type TestCarillon } from './harness/everything.ts';
import { type ListeningVisitor, listenTo } from './harness/listening-visitor.ts';
import { killAgent, processOfCall } from './harness/process-of-call.ts';

let carillon: TestCarillon;
let visitor: ListeningVisitor | undefined;
beforeAll(async () => {
  carillon = await startCarillon({ env: { CARILLON_WORKER_IDLE: '3', CARILLON_WORKER_DRAIN: '120' } });
}, 240_000);
// Only one call is there to be killed, also for the next try.
afterEach(async () => {
  await visitor?.leave();
  visitor = undefined;
  await expect.poll(() => processOfCall(carillon), { timeout: 30_000 }).toBeUndefined();
}, 60_000);
afterAll(async () => {
  await carillon?.stop();
});

/** Starts a second worker, and leaves the first to the test that stops it. */
async function secondWorker() {
  const at = carillon.children.findIndex(({ name }) => name === 'worker');
  const [first] = carillon.children.splice(at, 1);
  if (first === undefined) throw new Error('no worker runs');
  const env = { ...carillon.env, CARILLON_WORKER_PORT: String(await anyFree()) };
  const second = program('worker', env, carillon.home);
  carillon.children.push(second);
  return { first, ready: second.until(async () => second.wrote('ready for a call'), 90_000) };
}

it('a visitor is served to the end by a worker that is told to stop, and by the next where it is told again', async () => {
  const caller = await listenTo(carillon.url, carillon.demo, 'riverside-dental');
  visitor = caller;
  await caller.hears(/help/i);
  const agent = processOfCall(carillon);
  const { first, ready } = await secondWorker();
  first.kill('SIGTERM');
  await caller.types('I would like to leave a message please');
  await caller.hears(/name/i);
  expect(first.alive).toBe(true);
  // A machine with much to do takes its time to start the next one: nobody is silent for so long.
  let waits = true;
  void ready.finally(() => {
    waits = false;
  });
  while (waits) {
    await caller.types('one moment please');
    await Promise.race([ready, pause(6_000)]);
  }
  await ready;
  // Nobody else has taken it up.
  expect(processOfCall(carillon)).toBeUndefined();
  expect(agent).toBeDefined();
  expect(() => process.kill(agent ?? 0, 0)).not.toThrow();

  first.kill('SIGTERM');
  await caller.hears(/line dropped/);
  await caller.types('My name is Robert Miller');
  await caller.hears(/number/i);
  expect((await first.ended).code).toBe(0);
}, 240_000);

/** What the owner's API says of the clinic. */
async function owner(path: string) {
  const key = readFileSync(join(carillon.home, 'owner-key'), 'utf8').trim();
  const headers = { Authorization: `Bearer ${key}` };
  return (await fetch(`${carillon.url}/v1/businesses/riverside-dental/${path}`, { headers })).json();
}

it('a visitor whose agent is killed in mid-sentence, five times, is spoken to again, and the message is kept once', async () => {
  /** How many agents have said so far that they are ready for a call. */
  const ready = () => carillon.log('worker').split('ready for a call').length - 1;
  const before = ready();
  const caller = await listenTo(carillon.url, carillon.demo, 'riverside-dental');
  visitor = caller;
  /** Milliseconds from each kill to the next agent's first sound. */
  const silences: number[] = [];
  let voice = 0;
  /** Waits until the agent speaks, and kills its process so many milliseconds into the sentence. */
  async function killsTheAgent(into: number, before: number): Promise<void> {
    const speaking = await caller.hearsVoice({ voice, at: before });
    await pause(into);
    killAgent(carillon);
    const at = Date.now();
    voice = speaking.voice + 1;
    silences.push((await caller.hearsVoice({ voice, at: 0 })).at - at);
  }

  /** Waits until there is another one for each that took the call; it is no matter where it still is not. */
  async function theNextAgentIsWarm(): Promise<void> {
    for (let tries = 0; tries < 100 && ready() < before + 1 + silences.length; tries++) await pause(100);
  }

  await killsTheAgent(400, 0);
  await caller.hears(/line dropped/);

  const steps: [string, RegExp, number][] = [
    ['I would like to leave a message please', /name/i, 200],
    ['My name is Robert Miller', /number/i, 700],
    ['418 555 0142', /555/, 1_200],
    ['yes', /tell them|pass on|message/i, 300],
  ];
  for (const [words, question, into] of steps) {
    await theNextAgentIsWarm();
    const asked = Date.now();
    await caller.types(words);
    await killsTheAgent(into, asked);
    await caller.hears(question);
  }
  await theNextAgentIsWarm();
  await caller.types('please call me on monday morning');
  await caller.hears(/anything else/i);
  await caller.types('no thank you');
  await caller.seesTheEnd();

  const sorted = silences.toSorted((a, b) => a - b);
  console.log(
    `killed ${silences.length} times; silence in ms: ${silences.join(', ')}; median ${sorted[Math.floor(sorted.length / 2)]}`,
  );
  expect(silences).toHaveLength(5);
  const { messages } = await owner('messages');
  const kept = messages.filter(({ call }: { call: string }) => call === caller.call);
  expect(
    kept.map(({ message }: { message: Message }) => [message.name, message.phone, message.text]),
  ).toEqual([['Robert Miller', '+14185550142', expect.stringMatching(/monday/i)]]);
  const { lines } = await owner(`calls/${caller.call}`);
  const resumed = lines.filter(({ mark }: { mark?: string }) => mark === 'resumed');
  expect(resumed).toHaveLength(5);
}, 300_000);
