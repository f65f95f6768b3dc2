/** Which ears and which mouth are in use, from the environment and from what is installed. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../business/language.ts';
import { offlineEars } from './offline/ears.ts';
import { offlineMouth } from './offline/mouth.ts';
import { openaiEars } from './openai/ears.ts';
import { openaiMouth } from './openai/mouth.ts';
import { realtimeSpeech } from './openai/realtime-speech.ts';
import { type OpenAISettings, openaiSettings } from './openai/settings.ts';
import type { Ears, Mouth, Voices } from './provider.ts';

/** Providers, best first: a call falls back to the next where one fails. */
export interface Speech {
  ears: Ears[];
  mouths: Mouth[];
}

/** The speech of this machine. Starts nothing and asks nobody. */
export function createSpeech(env: NodeJS.ProcessEnv = process.env): Speech {
  const settings = openaiSettings(env);
  const openai = settings && openaiSpeech(settings);
  const present = <T>(one: T | null | undefined): one is T => one !== null && one !== undefined;
  return {
    ears: [openai?.ears, offlineEars()].filter(present),
    mouths: [openai?.mouth, offlineMouth()].filter(present),
  };
}

/** The mouths, in the voices that a business chose. */
export function inVoices(mouths: readonly Mouth[], chosen: Voices): Mouth[] {
  return mouths.map((mouth) => mouth.inVoices?.(chosen) ?? mouth);
}

function openaiSpeech(settings: OpenAISettings): { ears: Ears; mouth: Mouth } {
  const plain = { ears: openaiEars(settings), mouth: openaiMouth(settings) };
  return settings.realtime === null ? plain : realtimeSpeech(settings, plain);
}

/** Whether a caller who speaks this language is heard; where not, they can type. */
export function earsFor(language: Language, env: NodeJS.ProcessEnv = process.env): boolean {
  return createSpeech(env).ears.some((ears) => ears.hears(language));
}

/** The languages whose callers are heard. */
export function earsHere(env: NodeJS.ProcessEnv = process.env): Language[] {
  return LANGUAGES.filter((language) => earsFor(language, env));
}

/** What speaks and hears in each language, by name; null: nothing does. */
export function describeSpeech(
  env: NodeJS.ProcessEnv = process.env,
): Record<'ears' | 'mouth', Record<Language, string | null>> {
  const { ears, mouths } = createSpeech(env);
  const heard = (language: Language) => ears.find((one) => one.hears(language))?.name ?? null;
  const spoken = (language: Language) => {
    const mouth = mouths.find((one) => one.voice(language) !== null);
    // A mouth of several programs names each voice after its own.
    const [program, voice] = mouth?.voice(language)?.split('/') ?? [];
    return voice === undefined ? (mouth?.name ?? null) : (program ?? null);
  };
  return {
    ears: { en: heard('en'), fr: heard('fr') },
    mouth: { en: spoken('en'), fr: spoken('fr') },
  };
}

/** Where spoken lines are kept: `CARILLON_LINES`, or `lines` in `CARILLON_CACHE` or in the user's cache folder. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  if (env.CARILLON_LINES) return env.CARILLON_LINES;
  const base = env.CARILLON_CACHE || join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'carillon');
  return join(base, 'lines');
}
