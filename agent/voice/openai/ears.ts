/** Ears of OpenAI, or of any server with its transcription API: by WebSocket while it is said, or by one request after it. */
import { toFile } from 'openai';
import { writeWav } from '../../calls/wav.ts';
import type { Ears } from '../provider.ts';
import { samplesOf } from '../sound.ts';
import { openaiClient } from './client.ts';
import { openaiFailure } from './failure.ts';
import { nameOf, type OpenAISettings } from './settings.ts';
import { streamedEars } from './streamed-ears.ts';

/** Enough for speech, and less to send. */
const RATE = 16_000;

export function openaiEars(settings: OpenAISettings): Ears {
  const client = openaiClient(settings, 8_000);
  return {
    name: nameOf(settings.ears, settings),
    hears: () => true,
    ...(settings.stream ? streamedEars(settings) : {}),
    async hear(sound, hints, signal) {
      const file = writeWav({ rate: RATE, samples: samplesOf(sound, RATE) });
      try {
        const { text } = await client.audio.transcriptions.create(
          {
            file: await toFile(file, 'speech.wav', { type: 'audio/wav' }),
            model: settings.ears,
            language: hints.language,
            response_format: 'json',
          },
          { signal },
        );
        return text.trim();
      } catch (error) {
        throw openaiFailure(error);
      }
    },
  };
}
