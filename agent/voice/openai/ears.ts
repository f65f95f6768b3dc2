/** Ears of OpenAI, or of any server with its transcription API: one request for each stretch of speech. */
import { toFile } from 'openai';
import { writeWav } from '../../calls/wav.ts';
import type { Ears } from '../provider.ts';
import { samplesOf } from '../sound.ts';
import { openaiClient } from './client.ts';
import { openaiFailure } from './failure.ts';
import { nameOf, type OpenAISettings } from './settings.ts';

/** Enough for speech, and less to send. */
const RATE = 16_000;

export function openaiEars(settings: OpenAISettings): Ears {
  const client = openaiClient(settings, 8_000);
  return {
    name: nameOf(settings.ears, settings),
    hears: () => true,
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
