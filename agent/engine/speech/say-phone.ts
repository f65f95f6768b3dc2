/** Telephone numbers, spoken in the groups that people of the place use. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Language } from '../../business/language.ts';
import { sayDigits, wholeNumber } from './say-number.ts';
import { SPEECH } from './words/index.ts';

const isNorthAmerican = (country: string) => country === 'CA' || country === 'US';

/** One group: digit by digit in English; as a number in French (« zéro six, douze »), with zeros said one by one. */
function sayGroup(group: string, language: Language, septante: boolean): string {
  if (language === 'en' || group.length > 3) return sayDigits(group, language);
  const zeros = /^0*/u.exec(group)?.[0] ?? '';
  const rest = group.slice(zeros.length);
  const region = septante ? 'septante' : 'soixante-dix';
  return [
    ...[...zeros].map(() => SPEECH.fr.small[0]),
    ...(rest === '' ? [] : [wholeNumber(Number(rest), 'fr', region)]),
  ].join(' ');
}

/**
 * A telephone number as it is read back: `+15145550199` is « five one four, five five five, zero one nine nine ».
 * `country` (ISO 3166-1 alpha-2) is where the business is: numbers of its own country are said without their code.
 */
export function sayPhone(e164: string, language: Language, country: string): string {
  const parsed = parsePhoneNumberFromString(e164);
  if (parsed === undefined) return sayDigits(e164.replace(/\D/gu, ''), language);
  const american = parsed.countryCallingCode === '1';
  const home = american ? isNorthAmerican(country) : parsed.country === country;
  const national = parsed.nationalNumber;
  const groups = american
    ? [national.slice(0, 3), national.slice(3, 6), national.slice(6)]
    : (home ? parsed.formatNational() : parsed.formatInternational().replace(/^\+\d+/u, ''))
        .split(/\D+/u)
        .filter(Boolean);
  const septante = parsed.country === 'BE' || parsed.country === 'CH';
  const said = groups.map((group) =>
    american ? sayDigits(group, language) : sayGroup(group, language, septante),
  );
  const code = sayGroup(parsed.countryCallingCode, language, false);
  return home ? said.join(', ') : [`${SPEECH[language].plus} ${code}`, ...said].join(', ');
}
