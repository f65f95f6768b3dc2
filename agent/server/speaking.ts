/** What the server asks of this machine's speech, so that an owner hears a voice before choosing it. */
import type { Language } from '../business/language.ts';

export interface Speaking {
  /** What speaks the language; `own`: the voice where none is chosen. Null: nothing does. */
  voices(language: Language): { mouth: string | null; own: string | null; voices: readonly string[] };
  /** The text as a call would say it, mono, 16 bits, `rate` samples a second. Null: nothing here speaks the language. */
  speak(
    text: string,
    language: Language,
    voice: string | null,
    signal?: AbortSignal,
  ): Promise<{ rate: number; samples: Int16Array } | null>;
}

/** Loads the speech, the first time that somebody wants to hear it. */
export type OpenSpeaking = () => Promise<Speaking>;
