/** The console's words, in the language that the person chose, or their browser's. */
import type { Language } from '../../agent/contract.ts';
import { type ConsoleWords, en } from './en.ts';
import { fr } from './fr.ts';

const CHOICE = 'carillon.language';
const chosen = localStorage.getItem(CHOICE);
const language: Language =
  chosen === 'en' || chosen === 'fr' ? chosen : /^fr/i.test(navigator.language) ? 'fr' : 'en';

export const t: ConsoleWords = language === 'fr' ? fr : en;
export type { ConsoleWords };

/** The page is loaded again in the other language. */
export function chooseLanguage(wanted: Language): void {
  localStorage.setItem(CHOICE, wanted);
  location.reload();
}

const locale = language === 'fr' ? 'fr-CA' : 'en-CA';
const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });

/** `83%`, of `0.83`. */
export const percent = (part: number): string => share.format(part);
const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'medium' });

/** `24 nov. 2026, 14:05`. */
export const when = (iso: string | number): string => dateTime.format(new Date(iso));
const dayMonth = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** `24 nov.`, of `2026-11-24`. */
export const shortDay = (day: string): string => dayMonth.format(new Date(`${day}T00:00Z`));
/** The time of day. */
export const clockOf = (at: number): string => clock.format(new Date(at));
/** `1 min 20 s`, of milliseconds. */
export function lasting(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1_000));
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
