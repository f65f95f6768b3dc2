/** Dates and times of day, spoken. */
import type { Language } from '../../business/language.ts';
import { wholeNumber } from './say-number.ts';
import { SPEECH } from './words/index.ts';

const IRREGULAR: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** « Twenty-first », « vingt et unième », « premier ». */
export function sayOrdinal(n: number, language: Language): string {
  const words = wholeNumber(n, language);
  if (language === 'fr') {
    if (n === 1) return 'premier';
    return `${words
      .replace(/s$/u, n === 80 || n % 100 === 0 ? '' : '$&')
      .replace(/cinq$/u, 'cinqu')
      .replace(/neuf$/u, 'neuv')
      .replace(/e$/u, '')}ième`;
  }
  const [head = '', last = ''] = /^(.*?)([a-z]+)$/u.exec(words)?.slice(1) ?? [];
  return head + (IRREGULAR[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`));
}

/** An ISO date (`2026-11-24`): « Tuesday, November twenty-fourth ». With `year`, the year too. */
export function sayDate(iso: string, language: Language, options: { year?: boolean } = {}): string {
  const words = SPEECH[language];
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  const weekday = words.weekdays[(date.getUTCDay() + 6) % 7];
  const month = words.months[date.getUTCMonth()];
  const day = date.getUTCDate();
  const year = options.year === true ? date.getUTCFullYear() : null;
  if (language === 'en') {
    return `${weekday}, ${month} ${sayOrdinal(day, 'en')}${year === null ? '' : `, ${sayYear(year)}`}`;
  }
  const number = day === 1 ? 'premier' : wholeNumber(day, 'fr');
  return `${weekday} ${number} ${month}${year === null ? '' : ` ${wholeNumber(year, 'fr')}`}`;
}

/** A year, and a house number as it is said: « nineteen eighty-five », « two thousand six », « forty-five twenty ». */
export function sayYear(year: number): string {
  const [century, rest] = [Math.floor(year / 100), year % 100];
  if (year >= 2000 && year < 2010) return wholeNumber(year, 'en');
  return `${wholeNumber(century, 'en')} ${rest === 0 ? 'hundred' : rest < 10 ? `oh ${wholeNumber(rest, 'en')}` : wholeNumber(rest, 'en')}`;
}

/** A time of day (`HH:MM`): « three thirty PM », « quinze heures trente », noon and midnight by name. */
export function sayTime(clock: string, language: Language): string {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  const minutes = minute === 0 ? '' : ` ${wholeNumber(minute, language)}`;
  if (language === 'fr') {
    const at =
      hour === 12
        ? 'midi'
        : hour % 24 === 0
          ? 'minuit'
          : hour === 1 || hour === 21
            ? `${hour === 1 ? 'une' : 'vingt et une'} heure${hour === 1 ? '' : 's'}`
            : `${wholeNumber(hour, 'fr')} heures`;
    return at + minutes;
  }
  if (minute === 0 && hour === 12) return 'noon';
  if (minute === 0 && hour % 24 === 0) return 'midnight';
  const spoken = minute > 0 && minute < 10 ? ` oh ${wholeNumber(minute, 'en')}` : minutes;
  return `${wholeNumber(hour % 12 || 12, 'en')}${spoken} ${hour % 24 < 12 ? 'AM' : 'PM'}`;
}
