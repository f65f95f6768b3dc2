/** Mouth of OpenAI, or of any server with its speech API: the sound is passed on as it arrives. */
import type { Mouth } from '../provider.ts';
import { openaiClient } from './client.ts';
import { openaiFailure } from './failure.ts';
import { nameOf, type OpenAISettings } from './settings.ts';

/** What the speech API calls `pcm`: 16 bits, mono, at this rate. */
const RATE = 24_000;

/** How to sound, by language; the accent is what a Québec caller notices first. */
const MANNER = {
  en: 'Speak as a warm, unhurried receptionist.',
  fr: 'Parlez comme une réceptionniste chaleureuse et posée, avec un accent québécois soigné.',
};

export function openaiMouth(settings: OpenAISettings): Mouth {
  const client = openaiClient(settings, 10_000);
  return {
    name: nameOf(settings.mouth, settings),
    rate: RATE,
    voice: () => settings.voice,
    async *speak(text, language, signal) {
      if (signal?.aborted === true) return;
      try {
        const response = await client.audio.speech.create(
          {
            model: settings.mouth,
            voice: settings.voice,
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
