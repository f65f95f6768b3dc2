/** Words about days and times of day. */
import type { Language } from '../../../../business/language.ts';
import { calendarEnglish } from './calendar.en.ts';
import { calendarFrench } from './calendar.fr.ts';

export interface CalendarWords {
  /** Monday is 1, Sunday 7. */
  weekdays: Readonly<Record<string, number>>;
  /** January is 1. */
  months: Readonly<Record<string, number>>;
  ordinals: Readonly<Record<string, number>>;
  /** Days from today. */
  days: Readonly<Record<string, number>>;
  /** Before or after a weekday: the one in the week that follows. */
  next: readonly string[];
  /** Whether « next Tuesday » skips this week's. */
  nextSkips: boolean;
  weekend: readonly string[];
  /** « In » three days: before the count; « from now »: after it. */
  inWords: readonly string[];
  /** What is counted, in days; a month is 0. */
  spans: Readonly<Record<string, number>>;
  one: readonly string[];
  /** Whether 3/12 is the third of December. */
  dayFirst: boolean;
  /** « The » fifteenth. */
  the: readonly string[];
  noon: readonly string[];
  midnight: readonly string[];
  /** « O'clock », « heures ». */
  hours: readonly string[];
  half: readonly string[];
  quarter: readonly string[];
  /** « Past », « et »; « to », « moins ». */
  past: readonly string[];
  to: readonly string[];
  /** Whether minutes come before the hour (« ten to three »). */
  minutesFirst: boolean;
  am: readonly string[];
  pm: readonly string[];
  /** « This afternoon », said alone: about when. */
  parts: Readonly<Record<string, string>>;
}

export const CALENDAR: Readonly<Record<Language, CalendarWords>> = {
  en: calendarEnglish,
  fr: calendarFrench,
};
