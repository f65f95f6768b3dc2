/** Makes a written sentence fit for a synthesiser: what is written short or in signs is said in words. */
import type { Language } from '../../business/language.ts';
import { dial } from '../understanding/slots/index.ts';
import { sayDate, sayOrdinal, sayTime, sayYear } from './say-date.ts';
import { sayEmail, sayWebAddress } from './say-email.ts';
import { sayDigits, sayNumber } from './say-number.ts';
import { sayPhone } from './say-phone.ts';
import { sayPrice } from './say-price.ts';
import { SPEECH } from './words/index.ts';

type Rule = readonly [pattern: RegExp, say: (language: Language, ...groups: string[]) => string];

/** `1,200.50`, `1 200,50`, `45`: an amount as written in either language. */
function amount(written: string): number {
  const plain = written.replace(/[\s\u00a0\u202f]/gu, '');
  const decimals = /[.,](\d{1,2})$/u.exec(plain);
  const whole = (decimals === null ? plain : plain.slice(0, decimals.index)).replace(/[.,]/gu, '');
  return Number(`${whole}.${decimals?.[1] ?? '0'}`);
}

const clock = (hour: string, minute: string | undefined, half?: string) => {
  const pm = /^p/iu.test(half ?? '') && Number(hour) < 12;
  const midnight = /^a/iu.test(half ?? '') && Number(hour) === 12;
  return `${midnight ? 0 : Number(hour) + (pm ? 12 : 0)}:${minute === undefined || minute === '' ? '00' : minute}`;
};

function phone(written: string, language: Language): string {
  const digits = written.replace(/(?!^\+)\D/gu, '');
  const country = /^0/u.test(digits) ? 'FR' : 'CA';
  const dialled = dial(digits, country);
  return dialled === null ? written : sayPhone(dialled.e164, language, country);
}

const AMOUNT = String.raw`(\d{1,3}(?:[,\s]\d{3})+(?:[.,]\d{2})?|\d+(?:[.,]\d{1,2})?)`;
const money = (sign: string) =>
  sign === '$' || sign === '€' || sign === '£' ? sign : sign.startsWith('€') ? '€' : '$';

/** In this order: what looks like the end of something longer comes after it. */
const RULES: readonly Rule[] = [
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu, (language, address) => sayEmail(address ?? '', language)],
  [
    /\b(?:https?:\/\/|www\.)[^\s,;!?)»"]*[^\s,;!?)»".]|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|ca|org|net|fr|be|ch|io|app|quebec)\b(?:\/[\w/-]+)?/giu,
    (language, url) => sayWebAddress(url ?? '', language),
  ],
  [/\b(\d{4}-\d{2}-\d{2})\b/gu, (language, _, iso) => sayDate(iso ?? '', language)],
  [
    /(?<![\d$])(?:\+\d[\d\s().-]{7,16}\d|(?:1[\s.-]?)?\(?\d{3}\)?[\s.-]?\d{3}[\s.-]\d{4}|0\d(?:[\s.]\d{2}){4})(?!\d)/gu,
    (language, number) => phone(number ?? '', language),
  ],
  [
    /\b([A-Z]\d[A-Z])\s?(\d[A-Z]\d)\b/gu,
    (language, _, a, b) => `${sayCode(a ?? '', language)}, ${sayCode(b ?? '', language)}`,
  ],
  [
    new RegExp(String.raw`([$€£])\s?${AMOUNT}(?:\s?(?:CAD|USD|CA|US)\b)?`, 'gu'),
    (language, _, sign, n) => sayPrice(amount(n ?? ''), language, sign),
  ],
  [
    new RegExp(String.raw`${AMOUNT}\s?([$€£])(?:\s?(?:CAD|USD|CA|US)\b)?`, 'gu'),
    (language, _, n, sign) => sayPrice(amount(n ?? ''), language, money(sign ?? '$')),
  ],
  [
    new RegExp(String.raw`${AMOUNT}\s?(CAD|USD)\b`, 'gu'),
    (language, _, n, sign) => sayPrice(amount(n ?? ''), language, sign),
  ],
  [
    /\b(\d{1,2})(?::(\d{2}))?\s?([ap])\.?\s?m\b\.?/giu,
    (language, _, hour, minute, half) => sayTime(clock(hour ?? '', minute, half), language),
  ],
  [
    /\b([01]?\d|2[0-4])\s?h\s?([0-5]\d)?\b/gu,
    (language, _, hour, minute) => sayTime(clock(hour ?? '', minute), language),
  ],
  [
    /\b([01]?\d|2[0-4]):([0-5]\d)\b/gu,
    (language, _, hour, minute) => sayTime(clock(hour ?? '', minute), language),
  ],
  [
    /(\d+(?:[.,]\d+)?)\s?%/gu,
    (language, _, n) => `${decimal(n ?? '', language)} ${SPEECH[language].percent}`,
  ],
  [/(\d+)\s?°\s?C?\b/gu, (language, _, n) => `${sayNumber(Number(n), language)} ${SPEECH[language].degrees}`],
  [/\b(\d{1,3})(?:st|nd|rd|th)\b/gu, (language, _, n) => sayOrdinal(Number(n), language)],
  [/\b(\d{1,3})(?:er|re|e|ème|ième)\b/gu, (language, _, n) => sayOrdinal(Number(n), language)],
  [/#\s?(?=\d)/gu, (language) => `${SPEECH[language].number} `],
  [/\b\d{1,3}(?:[,\s]\d{3})+\b/gu, (language, n) => sayNumber(amount(n ?? ''), language)],
  [/\b\d+[.,]\d+\b/gu, (language, n) => decimal(n ?? '', language)],
  [
    /\b[1-9]\d(?!00)\d\d\b/gu,
    (language, n) => (language === 'en' ? sayYear(Number(n)) : sayNumber(Number(n), language)),
  ],
  [
    /\d+/gu,
    (language, n) =>
      /^0\d|^\d{5}/u.test(n ?? '') ? sayDigits(n ?? '', language) : sayNumber(Number(n), language),
  ],
  [/\s&\s/gu, (language) => ` ${SPEECH[language].and} `],
];

function decimal(written: string, language: Language): string {
  const [whole = '', part] = written.split(/[.,]/u);
  const tail = part === undefined ? '' : ` ${SPEECH[language].point} ${sayDigits(part, language)}`;
  return sayNumber(Number(whole), language) + tail;
}

function sayCode(code: string, language: Language): string {
  return [...code].map((each) => (/\d/u.test(each) ? sayDigits(each, language) : each)).join(' ');
}

/** Ranges first: « 9:00–17:00 », « 10-12 ». */
function ranges(text: string, language: Language): string {
  const between = /(\d(?:\s?h(?:\s?\d\d)?|\s?[ap]\.?m\.?)?)\s?[–—]\s?(?=[$€£]?\d)/giu;
  const clocks = /(\d{1,2}(?::\d{2}|\s?h(?:\s?\d\d)?|\s?[ap]m))\s?-\s?(?=\d{1,2}(?::\d{2}|\s?h|\s?[ap]m))/giu;
  const words = /(\p{L}{3})–(?=\p{L}{3})/gu;
  return text
    .replace(words, `$1 ${SPEECH[language].to} `)
    .replace(between, `$1 ${SPEECH[language].to} `)
    .replace(clocks, `$1 ${SPEECH[language].to} `);
}

/** Marks that are seen and not heard. */
function withoutMarks(text: string): string {
  return text
    .replace(/[\u00a0\u202f\u2009]/gu, ' ')
    .replace(/[«»“”"*_`•■●~|<>[\]{}](?![\w.+-]*@)/gu, ' ')
    .replace(/’/gu, "'")
    .replace(/\p{Extended_Pictographic}\ufe0f?/gu, ' ');
}

/**
 * A sentence as a synthesiser should be given it, in words: prices, times, telephone numbers, postal codes, web and
 * email addresses, abbreviations, percentages, numbers. The same sentence always gives the same words.
 */
export function forSpeech(text: string, language: Language): string {
  let said = ranges(withoutMarks(text), language);
  for (const [pattern, words] of SPEECH[language].abbreviations) said = said.replace(pattern, words);
  for (const [pattern, say] of RULES) {
    said = said.replace(pattern, (...found) =>
      say(language, ...found.map((each) => (each === undefined ? '' : String(each)))),
    );
  }
  const ended = /[.!?…]\s*$/u.test(text) && !/[.!?…]\s*$/u.test(said) ? `${said}.` : said;
  return ended
    .replace(/\s*[–—]\s*/gu, ', ')
    .replace(/\s+([,.])/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
}
