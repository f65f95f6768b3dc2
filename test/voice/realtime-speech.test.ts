import { initializeLogger } from '@livekit/agents';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Ears, Mouth } from '../../agent/voice/provider.ts';
import { joined } from '../../agent/voice/sound.ts';
import { createSpeech, describeSpeech } from '../../agent/voice/speech.ts';
import { type OpenAIStandin, startOpenAIStandin } from '../standins/openai.ts';

beforeAll(() => initializeLogger({ pretty: false, level: 'silent' }));

/** How loud each of the stand-in's voices is: by it a test knows who spoke. */
const MODEL = 1_000;
const PLAIN = 2_000;
let standin: OpenAIStandin;
let speech: { ears: Ears; mouth: Mouth };
const hints = { language: 'en', expecting: { kind: 'open' }, heard: '' } as const;

afterEach(async () => {
  speech.mouth.close?.();
  await standin.close();
});

/** `reply`: what the model says when it is told to say a text. */
async function begin(reply: (text: string) => string) {
  let byModel = false;
  standin = await startOpenAIStandin({
    transcribe: () => 'my name is ann lee',
    reply(instructions) {
      byModel = true;
      return reply(/<words>\n(.*)\n<\/words>/s.exec(instructions)?.[1] ?? '');
    },
    speak() {
      const samples = new Int16Array(12_000).fill(byModel ? MODEL : PLAIN);
      byModel = false;
      return samples;
    },
  });
  const env = { OPENAI_API_KEY: standin.key, OPENAI_BASE_URL: standin.url, CARILLON_REALTIME: '1' };
  const { ears, mouths } = createSpeech(env);
  if (ears[0] === undefined || mouths[0] === undefined) throw new Error('no speech');
  speech = { ears: ears[0], mouth: mouths[0] };
  return env;
}

/** Who spoke, and for how many samples. */
async function spoken(text: string, signal?: AbortSignal): Promise<[number | undefined, number]> {
  const pieces: Int16Array[] = [];
  for await (const piece of speech.mouth.speak(text, 'en', signal)) pieces.push(piece);
  const samples = joined(pieces);
  return [samples[0], samples.length];
}

describe('a speech-to-speech model as ears and mouth', () => {
  it('says the engine’s words, and is named where speech is described', async () => {
    const env = await begin((text) => text);
    expect(await spoken('Good morning, how can I help you?')).toEqual([MODEL, 12_000]);
    expect(describeSpeech(env).mouth.fr).toContain('gpt-realtime');
    const update = standin.requests.find(({ body }) => body.type === 'session.update')?.body;
    expect(update).toMatchObject({ session: { audio: { input: { turn_detection: null } } } });
  });

  it('is not heard where it says anything else: the plain mouth says the words', async () => {
    await begin((text) => (text.includes('555') ? 'Four one eight, I think?' : `Sure! ${text}`));
    expect(await spoken('Is it 4 1 8, 5 5 5, 0 1 4 2?')).toEqual([PLAIN, 12_000]);
    expect(await spoken('Anything else?')).toEqual([PLAIN, 12_000]);
    const said = standin.requests
      .filter(({ endpoint }) => endpoint === 'speech')
      .map(({ body }) => body.input);
    expect(said).toEqual(['Is it 4 1 8, 5 5 5, 0 1 4 2?', 'Anything else?']);
  });

  it('does not mind capitals and marks', async () => {
    await begin((text) => text.toLowerCase().replaceAll(/[,’?]/g, ''));
    expect(await spoken('D’accord, rien d’autre?')).toEqual([MODEL, 12_000]);
  });

  it('says a sentence that comes after one that was dropped in the middle', async () => {
    await begin((text) => text);
    standin.latency.realtime = 100;
    const dropped = new AbortController();
    const first = spoken('One.', dropped.signal);
    await expect.poll(() => standin.requests.map(({ body }) => body.type)).toContain('response.create');
    dropped.abort();
    expect(await first).toEqual([undefined, 0]);
    expect(await spoken('Two.')).toEqual([MODEL, 12_000]);
    expect(standin.requests.map(({ body }) => body.type)).toContain('response.cancel');
  });

  it('hears the caller on the same line', async () => {
    await begin((text) => text);
    const partly: string[] = [];
    const listening = speech.ears.listen?.(hints, (so) => partly.push(so));
    for (let at = 0; at < 50; at++) listening?.take({ rate: 24_000, samples: new Int16Array(480) });
    expect(await listening?.end()).toBe('my name is ann lee');
    expect(partly.at(-1)).toBe('my name is ann lee');
    expect(await spoken('Thank you.')).toEqual([MODEL, 12_000]);
  });

  it('leaves a server that has no such model alone', async () => {
    await begin((text) => text);
    standin.fault.realtime = 404;
    expect(await spoken('Good morning.')).toEqual([PLAIN, 12_000]);
    expect(await spoken('Good evening.')).toEqual([PLAIN, 12_000]);
    expect(speech.ears.listen?.(hints, () => {})).toBeNull();
    expect(await speech.ears.hear({ rate: 24_000, samples: new Int16Array(9_600) }, hints)).toBe(
      'my name is ann lee',
    );
  }, 15_000);
});
