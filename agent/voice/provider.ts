/** What a speech provider is: ears that turn sound into words, a mouth that turns words into sound. */
import type { Language } from '../business/language.ts';
import type { Expectation } from '../engine/understanding/understanding.ts';

/** Mono sound, 16 bits. `rate`: samples a second. */
export interface Sound {
  rate: number;
  samples: Int16Array;
}

/** What helps to hear right: the language, and what the caller was asked. */
export interface Hints {
  language: Language;
  expecting: Expectation;
  /** What was heard earlier in the same turn. */
  heard: string;
}

/** One stretch of speech that is heard while it is spoken. */
export interface Listening {
  /** More of it, as it comes. */
  take(sound: Sound): void;
  /** It is over: its words, empty where there are none. Throws `CarillonError` (`speech.*`); then `hear` may be asked. */
  end(signal?: AbortSignal): Promise<string>;
}

export interface Ears {
  /** Provider and model, as `npm start` prints them. */
  readonly name: string;
  hears(language: Language): boolean;
  /** The words of one stretch of speech; empty where there are none. Throws `CarillonError` (`speech.*`). */
  hear(sound: Sound, hints: Hints, signal?: AbortSignal): Promise<string>;
  /**
   * Begins to hear a stretch that is still being spoken; `partly` is told the words so far. Absent, or null: only whole
   * stretches are heard.
   */
  listen?(hints: Hints, partly: (words: string) => void): Listening | null;
  /** Gets ready for the first stretch of speech. */
  warm?(): void;
  /** Lets go of whatever `warm` and `hear` hold. */
  close?(): void;
}

/** The voice that was chosen for a language. */
export type Voices = Partial<Record<Language, string>>;

export interface Mouth {
  readonly name: string;
  /** Samples a second of what it speaks. */
  readonly rate: number;
  /** The voice that speaks this language, or null where it cannot. With `name` it identifies how a line sounds. */
  voice(language: Language): string | null;
  /** The voices among which an owner may choose for this language, its own first. Absent: it has no other. */
  voices?(language: Language): readonly string[];
  /** The same mouth, in the voices that were chosen; one that it does not have is passed over. */
  inVoices?(chosen: Voices): Mouth;
  /** Lets go of whatever `speak` holds. */
  close?(): void;
  /** Speaks one sentence, in pieces as they come. Throws `CarillonError` (`speech.*`). */
  speak(text: string, language: Language, signal?: AbortSignal): AsyncIterable<Int16Array>;
}
