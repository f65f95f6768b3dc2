/** Opening hours and holidays as a caller hears them: what the knowledge answers from, and what the console shows. */
import { type Business, type Holiday, type Hours, WEEKDAYS } from '../business.ts';
import type { Language } from '../language.ts';
import { HOURS_WORDS } from './words/index.ts';

type Range = Holiday['hours'][number];
type Weekday = (typeof WEEKDAYS)[number];

/** Days that follow one another, and share their hours. */
interface Stretch {
  days: Weekday[];
  ranges: Range[];
}

/**
 * One sentence a line: the week, the days that are closed, then each holiday, or that nothing is known of them. Empty
 * where no hours are told.
 */
export function hoursInWords(
  { hours, holidays }: Partial<Pick<Business, 'hours'>> & Pick<Business, 'holidays'>,
  language: Language,
): string[] {
  const words = HOURS_WORDS[language];
  const open = hours === undefined ? [] : stretchesOf(hours);
  const closed = hours === undefined ? [] : WEEKDAYS.filter((day) => rangesOf(hours, day).length === 0);
  return [
    ...(open.length === 0
      ? []
      : [
          words.open(
            open
              .map(({ days, ranges }) => `${daysInWords(days, language)} ${rangesInWords(ranges, language)}`)
              .reduce(
                (before, last, at) => `${before}${at === open.length - 1 ? words.lastly : ', '}${last}`,
              ),
          ),
        ]),
    ...(closed.length === 0 || closed.length === 7
      ? []
      : [words.closed(list(closed.map(words.onDay), language))]),
    ...(open.length > 0 && holidays.length === 0 ? [words.holidaysUnknown] : []),
    ...holidays.map(({ date, name, hours: ranges }) => {
      const day = words.date(date, name);
      return ranges.length === 0 ? words.closedOn(day) : words.openOn(day, rangesInWords(ranges, language));
    }),
  ];
}

/** « 9 h à 12 h et de 13 h à 17 h », as the language says it after a day. */
export function rangesInWords(ranges: readonly Range[], language: Language): string {
  const { clock, range } = HOURS_WORDS[language];
  return list(
    ranges.map(({ from, to }) => range(clock(from), clock(to))),
    language,
  );
}

function rangesOf(hours: Hours, day: Weekday): Range[] {
  return (hours[day] ?? []).toSorted((a, b) => a.from.localeCompare(b.from));
}

function stretchesOf(hours: Hours): Stretch[] {
  const stretches: Stretch[] = [];
  let last: Stretch | null = null;
  for (const day of WEEKDAYS) {
    const ranges = rangesOf(hours, day);
    if (ranges.length === 0) last = null;
    else if (last !== null && JSON.stringify(last.ranges) === JSON.stringify(ranges)) last.days.push(day);
    else {
      last = { days: [day], ranges };
      stretches.push(last);
    }
  }
  return stretches;
}

function daysInWords(days: readonly Weekday[], language: Language): string {
  const words = HOURS_WORDS[language];
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  return days.length > 2
    ? words.fromDay(words.day(first), words.day(last))
    : list(days.map(words.onDay), language);
}

function list(parts: readonly string[], language: Language): string {
  return new Intl.ListFormat(HOURS_WORDS[language].locale, { type: 'conjunction' }).format(parts);
}
