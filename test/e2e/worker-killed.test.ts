import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../agent/store/open-store.ts';
import { startCarillon, type TestCarillon } from './harness/everything.ts';
import { type ListeningVisitor, listenTo } from './harness/listening-visitor.ts';
import { killAgent } from './harness/process-of-call.ts';

let carillon: TestCarillon;
let visitor: ListeningVisitor;
let store: Store | undefined;
beforeAll(async () => {
  carillon = await startCarillon({ env: { CARILLON_WORKER_IDLE: '3' } });
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
