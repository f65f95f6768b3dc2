import { dateIn, type HoursWords } from './hours-words.ts';

const DAYS = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

export const en: HoursWords = {
  locale: 'en-CA',
  title: 'Opening hours',
  holidays: 'Holidays',
  titled: /\b(?:hours|opening times)\b/iu,
  clock(time) {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    if (minute === 0 && hour === 12) return 'noon';
    if (minute === 0 && hour % 24 === 0) return 'midnight';
    const face = `${hour % 12 || 12}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`}`;
    return `${face} ${hour % 24 < 12 ? 'a.m.' : 'p.m.'}`;
  },
  lastly: ', and ',
  range: (from, to) => `from ${from} to ${to}`,
  day: (day) => DAYS[day],
  onDay: (day) => DAYS[day],
  fromDay: (first, last) => `${first} to ${last}`,
  open: (when) => ended(`We are open ${when}`),
  closed: (days) => `We are closed on ${days}.`,
  date: (date, name) => `${dateIn('en-CA', date)} (${name})`,
  holidaysUnknown:
    'On holidays, such as Christmas or New Year’s Day, our hours may be different: the team can tell you.',
  closedOn: (day) => `We are closed on ${day}.`,
  openOn: (day, when) => ended(`On ${day}, we are open ${when}`),
};

/** « 5 p.m. » ends a sentence by itself. */
function ended(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}
