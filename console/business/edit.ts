/** What each part of the business's page is given: the business as it stands in the page, and how it is changed there. */
import type { Language } from '../../agent/contract.ts';
import type { Profile } from '../app/profile.ts';
import { t } from '../words/index.ts';

export interface Edit {
  profile: Profile;
  change(change: Change<Profile>): void;
}

export const textOf = (event: Event): string => (event.target as HTMLInputElement).value;
export const isChecked = (event: Event): boolean => (event.target as HTMLInputElement).checked;
/** « in English », as a label says it. */
export const inLanguage = (language: Language): string =>
  language === 'fr' ? t.business.inFrench : t.business.inEnglish;

/** Words by language with one of them changed; none is kept empty. */
export function withWords(
  words: Partial<Record<Language, string>>,
  language: Language,
  written: string,
): Partial<Record<Language, string>> {
  const { [language]: _, ...others } = words;
  return written === '' ? others : { ...others, [language]: written };
}

/** What is to be changed of something; what is undefined is taken out. */
export type Change<T> = { [Key in keyof T]?: T[Key] | undefined };

/** The same with the change made. */
export function changed<T extends object>(one: T, change: Change<T>): T {
  const all = Object.entries({ ...one, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(all) as T;
}
