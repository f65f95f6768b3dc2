/** Amounts of money, spoken. */
import type { Language } from '../../business/language.ts';
import { wholeNumber } from './say-number.ts';
import { SPEECH } from './words/index.ts';

/** An amount in units of `currency` (a sign or an ISO code): « forty-five dollars and fifty cents ». */
export function sayPrice(amount: number, language: Language, currency = '$'): string {
  const words = SPEECH[language];
  const names = words.money[currency] ?? { one: currency, many: currency, cent: 'cent', cents: 'cents' };
  const total = Math.round(Math.abs(amount) * 100);
  const [units, cents] = [Math.floor(total / 100), total % 100];
  const plural = language === 'fr' ? units >= 2 : units !== 1;
  const of = language === 'fr' && units >= 1e6 && units % 1e6 === 0 ? 'de ' : '';
  const whole = `${wholeNumber(units, language)} ${of}${plural ? names.many : names.one}`;
  const part = `${wholeNumber(cents, language)} ${cents === 1 ? names.cent : names.cents}`;
  if (cents === 0) return whole;
  return units === 0 ? part : `${whole} ${words.and} ${part}`;
}
