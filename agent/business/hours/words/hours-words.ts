/** What hours are said with, in one language. */
import type { WEEKDAYS } from '../../business.ts';

type Weekday = (typeof WEEKDAYS)[number];

export interface HoursWords {
  locale: string;
  /** What a page of the knowledge about them is called. */
  title: string;
  /** What a page about the holidays alone is called. */
  holidays: string;
  /** The title of a page that an owner wrote about them. */
  titled: RegExp;
  /** `17:30`, as it is said. */
  clock(time: string): string;
  /** What stands before the last of several days with their hours. */
  lastly: string;
  range(from: string, to: string): string;
  day(day: Weekday): string;
  /** The day, as it stands after « open » and « closed ». */
  onDay(day: Weekday): string;
  fromDay(first: string, last: string): string;
  open(when: string): string;
  closed(days: string): string;
  /** `2026-12-25`, or `12-25` for every year, with what it is called. */
  date(date: string, name: string): string;
  /** Said where no holiday is told: the week’s hours are no answer for such a day. */
  holidaysUnknown: string;
  closedOn(day: string): string;
  openOn(day: string, when: string): string;
}

/** The day and month of a holiday, and its year where it has one, as `locale` writes them. */
export function dateIn(locale: string, date: string): string {
  const whole = date.length === 10 ? date : `2024-${date}`;
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    ...(date.length === 10 ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(new Date(`${whole}T00:00:00Z`));
}
