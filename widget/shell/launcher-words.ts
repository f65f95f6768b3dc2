/**
 * The few words that are on the page before the panel loads, of every language. A language is one file in
 * `locales/`, plus its `.launcher.ts`.
 */
import type { Language } from '../../agent/contract.ts';

export interface LauncherWords {
  /** The launcher, at rest. */
  readonly talk: string;
  /** The launcher, during a call whose panel is put away. */
  readonly back: string;
  /** The panel could not be loaded. */
  readonly retry: string;
}

const files = import.meta.glob<LauncherWords>('../locales/*.launcher.ts', { eager: true, import: 'default' });

export const LAUNCHER_WORDS = Object.fromEntries(
  Object.entries(files).map(([path, words]) => [path.split('/').at(-1)?.split('.')[0], words]),
) as Record<Language, LauncherWords>;
