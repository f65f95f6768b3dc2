/**
 * A speech-to-speech model as ears and mouth. What is said stays the engine's: the model is told the words of each
 * sentence, and a sentence is only heard once its transcript is these words; otherwise the ordinary mouth says it.
 */
import type { Ears, Listening, Mouth } from '../provider.ts';
import { samplesOf } from '../sound.ts';
import { openaiFailure } from './failure.ts';
import { inTime } from './in-time.ts';
import { createRealtimeLine, REALTIME_RATE } from './realtime-line.ts';
import { sameWords } from './same-words.ts';
import { nameOf, type OpenAISettings } from './settings.ts';

/** Ears and mouth on one line to the model. `plain`: what hears and speaks where the model does not do as it is told. */
export function realtimeSpeech(
  settings: OpenAISettings,
  plain: { ears: Ears; mouth: Mouth },
): { ears: Ears; mouth: Mouth } {
  const line = createRealtimeLine(settings);
  const name = nameOf(settings.realtime ?? '', settings);
  return {
    ears: {
      name,
      hears: () => true,
      hear: plain.ears.hear,
      listen(_hints, partly): Listening | null {
        if (!line.works) return null;
        return {
          take: (sound) => line.take(samplesOf(sound, REALTIME_RATE)),
          async end(signal) {
            try {
              return await inTime(line.commit(partly), signal);
            } catch (error) {
              throw openaiFailure(error);
            }
          },
        };
      },
      warm: () => line.open(),
      close: () => line.close(),
    },
    mouth: {
      name,
      rate: REALTIME_RATE,
      voice: () => settings.voice,
      async *speak(text, language, signal) {
        const sound = line.works ? await exactly(text, signal) : null;
        if (sound !== null) yield* sound;
        else yield* plain.mouth.speak(text, language, signal);
      },
      close: () => line.close(),
    },
  };

  /** The sentence in the model's voice, or null where it said anything else, nothing, or too late. */
  async function exactly(text: string, signal?: AbortSignal): Promise<Int16Array[] | null> {
    try {
      const said = await line.speak(sayExactly(text), signal);
      return said.sound.length > 0 && sameWords(said.transcript, text) ? said.sound : null;
    } catch {
      return null;
    }
  }
}

function sayExactly(text: string): string {
  return `Say exactly the words between the marks, word for word, and nothing before or after them.
<words>
${text}
</words>`;
}
