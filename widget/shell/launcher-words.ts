/** The few words that are on the page before the panel loads, of every language. */
import type { Language } from '../../agent/contract.ts';
import en from '../locales/en.launcher.ts';
import fr from '../locales/fr.launcher.ts';

export interface LauncherWords {
  /** The launcher, at rest. */
  readonly talk: string;
  /** The launcher, during a call whose panel is put away. */
  readonly back: string;
  /** The panel could not be loaded. */
  readonly retry: string;
}

/** One line a language: these words are in the first load, so they are listed and not looked for. */
export const LAUNCHER_WORDS: Record<Language, LauncherWords> = { en, fr };
