/** Numbers in words: a synthesiser reads words the same way everywhere, and digits each in its own. */
import type { Language } from '../../business/language.ts';
import { SPEECH } from './words/index.ts';

type Region = 'septante' | 'soixante-dix';

function englishBelowHundred(n: number): string {
  const { small, tens } = SPEECH.en;
  if (n < 20) return small[n] ?? '';
  const unit = n % 10;
  return `${tens[Math.floor(n / 10) - 2]}${unit === 0 ? '' : `-${small[unit]}`}`;
}

function frenchBelowHundred(n: number, region: Region, last: boolean): string {
  const { small, tens } = SPEECH.fr;
  if (n < 20) return small[n] ?? '';
  const unit = n % 10;
  const ten = Math.floor(n / 10);
  const regular = ten < 7 || ten === 8 || region === 'septante';
  const seventies = region === 'septante' ? { 7: 'septante', 9: 'nonante' }[ten] : undefined;
  if (regular) {
    const word = seventies ?? tens[ten - 2];
    if (unit === 0) return n === 80 && last ? 'quatre-vingts' : `${word}`;
    return `${word}${unit === 1 && ten !== 8 ? ' et ' : '-'}${small[unit]}`;
  }
  const base = tens[ten - 3];
  return n === 71 ? 'soixante et onze' : `${base}-${small[10 + unit]}`;
}

function belowThousand(n: number, language: Language, region: Region, last: boolean): string {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  const below = language === 'en' ? englishBelowHundred(rest) : frenchBelowHundred(rest, region, last);
  if (hundreds === 0) return below;
  const digit = SPEECH[language].small[hundreds];
  if (language === 'en') return `${digit} hundred${rest === 0 ? '' : ` ${below}`}`;
  const cents = hundreds === 1 ? 'cent' : `${digit} cent${rest === 0 && last ? 's' : ''}`;
  return rest === 0 ? cents : `${cents} ${below}`;
}

/** A whole number below a thousand billion, in words. */
export function wholeNumber(n: number, language: Language, region: Region = 'soixante-dix'): string {
  if (n < 1000) return belowThousand(n, language, region, true);
  for (const [size, one, many] of language === 'en' ? ENGLISH_SCALES : FRENCH_SCALES) {
    if (n < size) continue;
    const count = Math.floor(n / size);
    const rest = n % size;
    const head =
      language === 'fr' && size === 1000
        ? count === 1
          ? 'mille'
          : `${belowThousand(count, language, region, false)} mille`
        : `${belowThousand(count, language, region, true)} ${count === 1 ? one : many}`;
    return rest === 0 ? head : `${head} ${wholeNumber(rest, language, region)}`;
  }
  return String(n);
}
const ENGLISH_SCALES = [
  [1e9, 'billion', 'billion'],
  [1e6, 'million', 'million'],
  [1e3, 'thousand', 'thousand'],
] as const;
const FRENCH_SCALES = [
  [1e9, 'milliard', 'milliards'],
  [1e6, 'million', 'millions'],
  [1e3, 'mille', 'mille'],
] as const;

/** Digits, one at a time. */
export function sayDigits(digits: string, language: Language): string {
  return [...digits].map((digit) => SPEECH[language].small[Number(digit)] ?? '').join(' ');
}

/** A number in words: « twelve hundred » is never said for 1200, decimals are read digit by digit. */
export function sayNumber(value: number, language: Language): string {
  const words = SPEECH[language];
  if (!Number.isFinite(value) || Math.abs(value) >= 1e12) return String(value);
  const sign = value < 0 ? `${words.minus} ` : '';
  const [whole = '0', decimals] = String(Math.abs(value)).split('.');
  const tail = decimals === undefined ? '' : ` ${words.point} ${sayDigits(decimals, language)}`;
  return `${sign}${wholeNumber(Number(whole), language)}${tail}`;
}
