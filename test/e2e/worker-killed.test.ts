import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { anyFree } from '../../agent/start/ports.ts';
import { carillon as program } from '../../agent/start/start-all.ts';
import type { Store } from '../../agent/store/open-store.ts';
import { startCarillon, type TestCarillon } from './harness/everything.ts';
import { type ListeningVisitor, listenTo } from './harness/listening-visitor.ts';
import { killAgent, processOfCall } from './harness/process-of-call.ts';

let carillon: TestCarillon;
let visitor: ListeningVisitor;
let store: Store | undefined;
beforeAll(async () => {
  carillon = await startCarillon({ env: { CARILLON_WORKER_IDLE: '3', CARILLON_WORKER_DRAIN: '120' } });
}, 240_000);
afterAll(async () => {
  if (store === undefined) await carillon?.stop();
  else await store.close();
});

/** Milliseconds from each kill to the next agent's first sound. */
const silences: number[] = [];
let voice = 0;

/** Waits until the agent speaks, and kills its process so many milliseconds into the sentence. */
async function killsTheAgent(into: number, before: number): Promise<void> {
  const speaking = await visitor.hearsVoice({ voice, at: before });
  await pause(into);
  killAgent(carillon);
  const killed = Date.now();
  voice = speaking.voice + 1;
  silences.push((await visitor.hearsVoice({ voice, at: 0 })).at - killed);
}

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
}, 180_000);

/** The call in which it was. */
let killed = '';

it('a visitor whose agent is killed in mid-sentence, five times, is spoken to again, and the message is kept once', async () => {
  visitor = await listenTo(carillon.url, carillon.demo, 'riverside-dental');
  await killsTheAgent(400, 0);
  await visitor.hears(/line dropped/);

  const steps: [string, RegExp, number][] = [
    ['I would like to leave a message please', /name/i, 200],
    ['My name is Robert Miller', /number/i, 700],
    ['418 555 0142', /555/, 1_200],
    ['yes', /tell them|pass on|message/i, 300],
  ];
  for (const [words, question, into] of steps) {
    // The next agent is warm.
    await pause(4_000);
    const before = Date.now();
    await visitor.types(words);
    await killsTheAgent(into, before);
    await visitor.hears(question);
  }
  await pause(1_000);
  await visitor.types('please call me on monday morning');
  await visitor.hears(/anything else/i);
  await visitor.types('no thank you');
  await visitor.seesTheEnd();

  const sorted = silences.toSorted((a, b) => a - b);
  console.log(
    `killed ${silences.length} times; silence in ms: ${silences.join(', ')}; median ${sorted[Math.floor(sorted.length / 2)]}`,
  );
  expect(silences).toHaveLength(5);
  store = await carillon.stopAndOpenStore();
  const messages = (await store.messages.list('riverside-dental', 10)).filter(
    ({ call }) => call === visitor.call,
  );
  expect(messages.map(({ message }) => [message.name, message.phone, message.text])).toEqual([
    ['Robert Miller', '+14185550142', expect.stringMatching(/monday/i)],
  ]);
  const journal = await store.journals.read(visitor.call);
  expect(journal.filter(({ event }) => event.type === 'resumed')).toHaveLength(5);
}, 300_000);
