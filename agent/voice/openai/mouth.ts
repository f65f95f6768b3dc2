/** Mouth of OpenAI, or of any server with its speech API: the sound is passed on as it arrives. */
import type { Language } from '../../business/language.ts';
import type { Mouth, Voices } from '../provider.ts';
import { openaiClient } from './client.ts';
import { openaiFailure } from './failure.ts';
import { isOpenAI, nameOf, type OpenAISettings } from './settings.ts';

/** What the speech API calls `pcm`: 16 bits, mono, at this rate. */
const RATE = 24_000;

/** How to sound, by language; the accent is what a Québec caller notices first. */
const MANNER = {
  en: 'Speak as a warm, unhurried receptionist.',
  fr: 'Parlez comme une réceptionniste chaleureuse et posée, avec un accent québécois soigné.',
};

/** OpenAI's own voices; the models named `tts-1` have only the first of them. */
const EARLIER = ['alloy', 'ash', 'coral', 'echo', 'fable', 'nova', 'onyx', 'sage', 'shimmer'];
const LATER = [...EARLIER, 'ballad', 'verse', 'marin', 'cedar'];

/** `chosen`: the voices by language, where they are not the environment's. */
export function openaiMouth(settings: OpenAISettings, chosen: Voices = {}): Mouth {
  const there = voicesOf(settings);
  const voiceOf = (language: Language) => there.find((voice) => voice === chosen[language]) ?? settings.voice;
  const client = openaiClient(settings, 10_000);
  return {
    name: nameOf(settings.mouth, settings),
    rate: RATE,
    voice: voiceOf,
    voices: () => there,
    inVoices: (others) => openaiMouth(settings, others),
    async *speak(text, language, signal) {
      if (signal?.aborted === true) return;
      try {
        const response = await client.audio.speech.create(
          {
            model: settings.mouth,
            voice: voiceOf(language),
            input: text,
            response_format: 'pcm',
            ...(settings.mouth.startsWith('tts-1') ? {} : { instructions: MANNER[language] }),
          },
          { signal },
        );
        yield* samples(response.body);
      } catch (error) {
        const given = signal as AbortSignal | undefined;
        if (!given?.aborted) throw openaiFailure(error);
      }
    },
  };
}

/** The environment's own first. What voices a server like OpenAI's has is its own affair: that one alone is known. */
function voicesOf(settings: OpenAISettings): string[] {
  const known = isOpenAI(settings) ? (settings.mouth.startsWith('tts-1') ? EARLIER : LATER) : [];
  return [...new Set([settings.voice, ...known])];
}

/** Bytes as they arrive, as whole samples. */
async function* samples(body: Response['body']): AsyncIterable<Int16Array> {
  if (body === null) return;
  let odd: Buffer = Buffer.alloc(0);
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    const bytes = odd.length === 0 ? Buffer.from(chunk) : Buffer.concat([odd, chunk]);
    const whole = bytes.length - (bytes.length % 2);
    odd = bytes.subarray(whole);
    const piece = new Int16Array(whole / 2);
    for (let i = 0; i < piece.length; i++) piece[i] = bytes.readInt16LE(i * 2);
    if (piece.length > 0) yield piece;
  }
}
