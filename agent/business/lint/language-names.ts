import type { Language, Words } from '../language.ts';

/** What each language is called in each. */
export const LANGUAGE_NAMES: Record<Language, Words> = {
  en: { en: 'English', fr: 'anglais' },
  fr: { en: 'French', fr: 'français' },
};
