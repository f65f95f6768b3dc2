import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Expectation } from '../../agent/engine/understanding/understanding.ts';
import { offlineEars } from '../../agent/voice/offline/ears.ts';
import { type ChatRequest, type OpenAIStandin, startOpenAIStandin } from '../standins/openai.ts';
import { startCarillon, type TestCarillon } from './harness/everything.ts';
import { type RoomVisitor, visitRoom } from './harness/room-visitor.ts';
import { shareOf, transcribe } from './harness/sound.ts';

let standin: OpenAIStandin;
let carillon: TestCarillon;
let visitor: RoomVisitor | undefined;
let stopped = false;

const ears = offlineEars();
const OPEN: Expectation = { kind: 'open' };
const NUMBER: Expectation = {
  kind: 'slot',
  slot: { id: 'phone', type: 'phone', label: { en: 'number', fr: 'numéro' } },
};
/** What is about to be said: OpenAI's ears tell « four » from « for » by themselves, pocketsphinx by this. */
let expecting: Expectation = OPEN;

/** Words that the rules alone are not sure of. */
const VAGUE = 'There is something that they need to know';

/** The model's answer to an understanding: the task of a vague wish, and nothing about anything else. */
function understanding(request: ChatRequest): object {
  const { said } = JSON.parse(String(request.messages.at(-1)?.content)) as { said: string };
  const wants = ['human', 'goodbye', 'repeat', 'wait', 'cancel', 'noTexts', 'decline'];
  const moods = ['frustrated', 'urgent', 'abusive'];
  const none = (names: string[]) => Object.fromEntries(names.map((name) => [name, false]));
  return {
    answer: null,
    choice: null,
    task: /need to know/i.test(said) ? 'message' : null,
    taskConfidence: 0.9,
    slots: [],
    question: null,
    language: 'en',
    wants: none(wants),
    mood: none(moods),
  };
}

beforeAll(async () => {
  standin = await startOpenAIStandin({
    chat: understanding,
    transcribe: (sound) => ears?.hear(sound, { language: 'en', expecting, heard: '' }) ?? '',
  });
  standin.latency.chat = 400;
  carillon = await startCarillon({
    env: { OPENAI_API_KEY: standin.key, OPENAI_BASE_URL: standin.url },
  });
}, 240_000);

afterAll(async () => {
  await visitor?.leave();
  if (!stopped) await carillon?.stop();
  await standin?.close();
  ears?.close?.();
});

it('takes a message by voice through OpenAI’s interface, and asks the model only what the rules leave open', async () => {
  const asked = () => standin.requests.filter(({ endpoint }) => endpoint === 'chat').length;
  const before = asked();
  expecting = OPEN;
  visitor = await visitRoom(carillon.url, { origin: carillon.demo, business: 'riverside-dental' });
  await visitor.hears(/how can I help you/i);
  await visitor.says(VAGUE);
  await visitor.hears(/first and last name/i);
  expect(asked() - before).toBe(1);

  await visitor.says('My name is Robert Miller');
  await visitor.hears(/what number/i);
  expecting = NUMBER;
  await visitor.says('four one eight. five five five. zero one four two.');
  await visitor.hears(/Is that right/);
  // A caller whose number was misheard says no, and says it again.
  const readBack = () => visitor?.notices.findLast((notice) => notice.type === 'spoken')?.text ?? '';
  for (let tries = 0; tries < 3 && !readBack().includes('418 555-0142'); tries++) {
    expecting = OPEN;
    await visitor.says('no');
    await visitor.hears(/What is it, please/);
    expecting = NUMBER;
    await visitor.says('four one eight. five five five. zero one four two.');
    await visitor.hears(/Is that right/);
  }
  expecting = OPEN;
  await visitor.says('yes');
  await visitor.hears(/what would you like me to tell them/i);
  await visitor.says('please call me on monday morning');
  await visitor.hears(/anything else/i);
  await visitor.says('no thank you');
  expect(await visitor.sees('ended')).toMatchObject({ reason: 'goodbye' });
  // Every answer that the rules settle asks no model: not more than a misheard one may.
  expect(asked() - before).toBeLessThanOrEqual(2);

  const endpoints = new Set(standin.requests.map(({ endpoint }) => endpoint));
  expect([...endpoints].sort()).toEqual(['chat', 'models', 'speech', 'transcription']);
  const heard = transcribe(visitor.recording());
  expect(shareOf('can i get your first and last name', heard)).toBeGreaterThanOrEqual(0.5);

  const store = await carillon.stopAndOpenStore();
  stopped = true;
  try {
    const [kept] = await store.messages.list('riverside-dental', 10);
    expect(kept?.message).toMatchObject({ phone: '+14185550142' });
    expect(kept?.message.name).toMatch(/Robert|Miller/);
    expect(shareOf('please call me on monday morning', kept?.message.text ?? '')).toBeGreaterThanOrEqual(0.4);
  } finally {
    await store.close();
  }
}, 180_000);
