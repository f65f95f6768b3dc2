import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { speechTrouble } from '../../agent/voice/check-speech.ts';
import { openaiEars } from '../../agent/voice/openai/ears.ts';
import { openaiMouth } from '../../agent/voice/openai/mouth.ts';
import { openaiSettings } from '../../agent/voice/openai/settings.ts';
import { joined } from '../../agent/voice/sound.ts';
import { describeSpeech } from '../../agent/voice/speech.ts';
import { type OpenAIStandin, startOpenAIStandin } from '../standins/openai.ts';
import { speechOf } from './speech-of.ts';

let standin: OpenAIStandin;
const hints = { language: 'en', expecting: { kind: 'open' }, heard: '' } as const;

beforeEach(async () => {
  standin = await startOpenAIStandin();
});
afterEach(() => standin.close());

const env = (more: Record<string, string> = {}) => ({
  OPENAI_API_KEY: standin.key,
  OPENAI_BASE_URL: standin.url,
  ...more,
});
const settings = (more: Record<string, string> = {}) => {
  const read = openaiSettings(env(more));
  if (read === null) throw new Error('no settings');
  return read;
};

async function spoken(text: string): Promise<{ pieces: Int16Array[]; samples: Int16Array }> {
  const pieces: Int16Array[] = [];
  for await (const piece of openaiMouth(settings()).speak(text, 'en')) pieces.push(piece);
  return { pieces, samples: joined(pieces) };
}

describe('the openai provider', () => {
  it('speaks in pieces as they come, and hears what it said', async () => {
    const { pieces, samples } = await spoken('I would like to leave a message please.');
    expect(pieces.length).toBeGreaterThan(1);
    expect(samples.length).toBe((await speechOf('I would like to leave a message please.')).length);
    const heard = await openaiEars(settings()).hear({ rate: 24_000, samples }, hints);
    expect(heard).toBe('i would like to leave a message please');
    expect(standin.requests.map(({ endpoint }) => endpoint)).toEqual(['speech', 'transcription']);
    expect(standin.requests[1]?.body).toMatchObject({ language: 'en', model: 'gpt-4o-mini-transcribe' });
  });

  it('uses the models and the voice of the environment', async () => {
    const chosen = settings({ CARILLON_MOUTH_MODEL: 'tts-1', CARILLON_MOUTH_VOICE: 'ash' });
    for await (const _ of openaiMouth(chosen).speak('Hello.', 'en'));
    expect(standin.requests[0]?.body).toEqual({
      model: 'tts-1',
      voice: 'ash',
      input: 'Hello.',
      response_format: 'pcm',
    });
  });

  it('says by a code that the key is refused', async () => {
    const refused = openaiSettings(env({ OPENAI_API_KEY: 'wrong' }));
    if (refused === null) throw new Error('no settings');
    await expect(
      openaiEars(refused).hear({ rate: 24_000, samples: new Int16Array(2_400) }, hints),
    ).rejects.toMatchObject({
      code: 'speech.key-refused',
    });
    expect(await speechTrouble(env({ OPENAI_API_KEY: 'wrong' }))).toMatchObject({
      code: 'speech.key-refused',
    });
    expect(await speechTrouble(env())).toBeNull();
  });

  it.each([
    [429, 'speech.over-quota'],
    [500, 'speech.provider-failed'],
    ['nonsense', 'speech.provider-failed'],
  ] as const)('fails with a code on %s', async (fault, code) => {
    standin.fault.transcription = fault;
    const heard = openaiEars(settings()).hear({ rate: 24_000, samples: new Int16Array(2_400) }, hints);
    await expect(heard).rejects.toMatchObject({ code });
  });

  it('stops speaking when it is told to, without an error', async () => {
    const abort = new AbortController();
    standin.fault.speech = 'hang';
    setTimeout(() => abort.abort(), 50);
    for await (const piece of openaiMouth(settings()).speak('Never heard.', 'en', abort.signal))
      expect(piece).toBeUndefined();
  });

  it('is what speaks and hears where a key is set, and the machine’s programs where none is', () => {
    const name = `gpt-4o-mini-transcribe at ${new URL(standin.url).host}`;
    expect(describeSpeech(env()).ears).toEqual({ en: name, fr: name });
    expect(describeSpeech({ OPENAI_API_KEY: 'key' }).ears.fr).toBe('OpenAI gpt-4o-mini-transcribe');
    expect(describeSpeech({}).ears).toEqual({ en: 'pocketsphinx en-us', fr: null });
    expect(describeSpeech({}).mouth.fr).toContain('espeak-ng');
  });
});
