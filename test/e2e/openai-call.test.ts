import { afterEach, expect, it } from 'vitest';
import type { Expectation } from '../../agent/engine/understanding/understanding.ts';
import { offlineEars } from '../../agent/voice/offline/ears.ts';
import { type ChatRequest, type OpenAIStandin, startOpenAIStandin } from '../standins/openai.ts';
import { startCarillon, type TestCarillon } from './harness/everything.ts';
import { CLEAR_NUMBER, leavesMessage } from './harness/message-caller.ts';
import { type RoomVisitor, visitRoom } from './harness/room-visitor.ts';
import { shareOf, transcribe } from './harness/sound.ts';

let standin: OpenAIStandin | undefined;
let carillon: TestCarillon | undefined;
let visitor: RoomVisitor | undefined;

const ears = offlineEars();
const OPEN: Expectation = { kind: 'open' };
const NUMBER: Expectation = {
  kind: 'slot',
  slot: { id: 'phone', type: 'phone', label: { en: 'number', fr: 'numéro' } },
};
/** What is about to be said: OpenAI's ears tell « four » from « for » by themselves, pocketsphinx by this. */
let expecting: Expectation = OPEN;

/** Words that the rules alone are not sure of. */
const VAGUE = 'Well, it is about the other day';

/** The model's answer to an understanding: the task of a vague wish, and nothing about anything else. */
function understanding(request: ChatRequest): object {
  const { said } = JSON.parse(String(request.messages.at(-1)?.content)) as { said: string };
  const wants = ['human', 'goodbye', 'repeat', 'wait', 'cancel', 'noTexts', 'decline'];
  const moods = ['frustrated', 'urgent', 'abusive'];
  const none = (names: string[]) => Object.fromEntries(names.map((name) => [name, false]));
  return {
    answer: null,
    choice: null,
    task: /about|other day/i.test(said) ? 'message' : null,
    taskConfidence: 0.9,
    slots: [],
    question: null,
    language: 'en',
    wants: none(wants),
    mood: none(moods),
  };
}

/** A line that the speech-to-speech model says in words of its own, whatever it is told. */
const MISSAID = 'Can I get your first and last name?';

/** What the speech-to-speech model says when it is told to say a text. */
function reply(instructions: string): string {
  const text = /<words>\n(.*)\n<\/words>/s.exec(instructions)?.[1] ?? '';
  return text.includes(MISSAID) ? 'Hey there! Who is this?' : text;
}

afterEach(async () => {
  await visitor?.leave();
  await carillon?.stop();
  await standin?.close();
  ears?.close?.();
  visitor = carillon = standin = undefined;
}, 30_000);

/** All of Carillon on the stand-in, and a visitor who was greeted and says something vague. */
async function vaguelyAsked(env: NodeJS.ProcessEnv) {
  expecting = OPEN;
  standin = await startOpenAIStandin({
    chat: understanding,
    transcribe: (sound) => ears?.hear(sound, { language: 'en', expecting, heard: '' }) ?? '',
    reply,
  });
  standin.latency.chat = 400;
  const { key, url } = standin;
  carillon = await startCarillon({ env: { OPENAI_API_KEY: key, OPENAI_BASE_URL: url, ...env } });
  visitor = await visitRoom(carillon.url, { origin: carillon.demo, business: 'riverside-dental' });
  await visitor.hears(/how can I help you/i);
  await visitor.says(VAGUE);
  return { standin, carillon, visitor };
}

const endpointsOf = ({ requests }: OpenAIStandin) =>
  [...new Set(requests.map(({ endpoint }) => endpoint))].sort();
/** What the plain mouth was told to say. */
const toldToSay = ({ requests }: OpenAIStandin) =>
  requests.flatMap(({ endpoint, body }) => (endpoint === 'speech' ? [String(body.input)] : []));

it('takes a message by voice, and asks the model only what the rules leave open', async () => {
  const { standin: openai, visitor, carillon: running } = await vaguelyAsked({});
  const message = {
    name: 'My name is Robert Miller',
    number: CLEAR_NUMBER,
    text: 'please call me on monday morning',
  };
  await leavesMessage(visitor, message, (answer) => {
    expecting = answer === 'number' ? NUMBER : OPEN;
  });
  expecting = OPEN;
  await visitor.says('no thank you');
  expect(await visitor.sees('ended')).toMatchObject({ reason: 'goodbye' });
  // Once for the vague wish. Every answer that the rules settle asks no model: not more than a misheard one may.
  const asked = openai.requests.filter(({ endpoint }) => endpoint === 'chat').length;
  expect(asked).toBeGreaterThanOrEqual(1);
  expect(asked).toBeLessThanOrEqual(4);
  expect(endpointsOf(openai)).toEqual(['chat', 'models', 'speech', 'transcription']);

  const store = await running.stopAndOpenStore();
  carillon = undefined;
  try {
    const [kept] = await store.messages.list('riverside-dental', 10);
    expect(kept?.message).toMatchObject({ phone: CLEAR_NUMBER.stored });
    expect(kept?.message.name).toMatch(/Robert|Miller/);
    expect(shareOf('please call me on monday morning', kept?.message.text ?? '')).toBeGreaterThanOrEqual(0.4);
  } finally {
    await store.close();
  }
}, 300_000);

it('has a speech-to-speech model hear and speak, and a line that it missays is heard as the business has it', async () => {
  const { standin: openai, visitor } = await vaguelyAsked({ CARILLON_REALTIME: '1' });
  await visitor.hears(/first and last name/i);
  await visitor.says('My name is Robert Miller');
  await visitor.hears(/number|name/i);
  expect(endpointsOf(openai)).toEqual(['chat', 'models', 'realtime', 'speech']);
  expect(toldToSay(openai).join(' ')).toContain(MISSAID);
  const heard = transcribe(visitor.recording());
  expect(shareOf('can i get your first and last name', heard)).toBeGreaterThanOrEqual(0.5);
  expect(heard).not.toMatch(/hey there/i);
}, 300_000);
