/** Speaks a sentence for an owner to hear, as a call would: through the same mouths, in the same words, from the same kept lines. */
import type { Language } from '../business/language.ts';
import { forSpeech } from '../engine/speech/index.ts';
import { createLineCache } from './line-cache.ts';
import type { Sound } from './provider.ts';
import { sentencesOf } from './sentences.ts';
import { joined } from './sound.ts';
import { cacheFolder, createSpeech, inVoices } from './speech.ts';

/** What speaks a language: by which provider, in which voice, and in which others it could. */
export interface VoicesOfMouth {
  mouth: string | null;
  /** The voice that speaks where none is chosen. */
  own: string | null;
  voices: readonly string[];
}

export interface SampleSpeaker {
  voices(language: Language): VoicesOfMouth;
  /** The text in the voice; null: nothing here speaks the language. Throws `CarillonError` (`speech.*`). */
  speak(text: string, language: Language, voice: string | null, signal?: AbortSignal): Promise<Sound | null>;
}

/** Between two sentences, in milliseconds. */
const BREATH = 250;

/** The speaker of this machine's speech, as the environment sets it up. */
export function createSampleSpeaker(env: NodeJS.ProcessEnv = process.env): SampleSpeaker {
  const { mouths } = createSpeech(env);
  const cache = createLineCache(cacheFolder(env));
  const mouthOf = (language: Language, voice: string | null) =>
    inVoices(mouths, voice === null ? {} : { [language]: voice }).find((one) => one.voice(language) !== null);
  return {
    voices(language) {
      const mouth = mouthOf(language, null);
      const own = mouth?.voice(language) ?? null;
      return {
        mouth: mouth?.name ?? null,
        own,
        voices: mouth?.voices?.(language) ?? (own === null ? [] : [own]),
      };
    },
    async speak(text, language, voice, signal) {
      const mouth = mouthOf(language, voice);
      if (mouth === undefined) return null;
      const breath = new Int16Array(Math.round((mouth.rate * BREATH) / 1_000));
      const pieces: Int16Array[] = [];
      for (const sentence of sentencesOf(text)) {
        if (pieces.length > 0) pieces.push(breath);
        for await (const piece of cache.speak(mouth, language, forSpeech(sentence, language), signal))
          pieces.push(piece);
      }
      return { rate: mouth.rate, samples: joined(pieces) };
    },
  };
}
