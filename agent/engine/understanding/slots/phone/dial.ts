/** Digits as dialled, to E.164. */
import {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';

export interface Dialled {
  e164: string;
  /** 0: a number that the country's plan knows; more: a number that can be dialled, but an odd one. */
  cost: number;
}

/** A North American number. Fictional ones (555-01xx) count, which the plan itself leaves out. */
function northAmerican(digits: string): Dialled | null {
  const national = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
  if (!/^[2-9]\d{9}$/u.test(national)) return null;
  const known = parsePhoneNumberFromString(`+1${national}`)?.isValid() === true;
  const plausible = /^[2-9](?!11)\d\d[2-9]/u.test(national);
  return { e164: `+1${national}`, cost: known ? 0 : plausible ? 0.25 : 1.5 };
}

function international(digits: string, country: string): Dialled | null {
  const exit = /^00\d/u.test(digits) ? 2 : /^011\d/u.test(digits) && country !== 'FR' ? 3 : 0;
  if (!digits.startsWith('+') && exit === 0) return null;
  const number = digits.startsWith('+') ? digits.slice(1) : digits.slice(exit);
  if (number.startsWith('1')) return number.length === 11 ? northAmerican(number) : null;
  const parsed = parsePhoneNumberFromString(`+${number}`);
  if (parsed === undefined || !parsed.isPossible()) return null;
  return { e164: parsed.number, cost: parsed.isValid() ? 0 : 2 };
}

function national(digits: string, country: CountryCode): Dialled | null {
  const parsed = parsePhoneNumberFromString(digits, country);
  if (
    parsed === undefined ||
    parsed.countryCallingCode !== getCountryCallingCode(country) ||
    !parsed.isPossible()
  )
    return null;
  return { e164: parsed.number, cost: (parsed.isValid() ? 0 : 2) + (digits.startsWith('0') ? 0 : 0.5) };
}

const isNorthAmerican = (country: string) => country === 'CA' || country === 'US';

/**
 * The number that these digits (with a leading `+` if one was said) reach from `country`, or null. A number that
 * only makes sense elsewhere is taken too, at a cost: a French number given in Montréal, a Montréal one in Paris.
 */
export function dial(digits: string, country: string): Dialled | null {
  if (digits.length < 7 || digits.length > 18) return null;
  const abroad = international(digits, country);
  if (abroad !== null) return abroad;
  if (digits.startsWith('+')) return null;
  if (isNorthAmerican(country)) {
    const here = northAmerican(digits);
    if (here !== null) return here;
    const french = /^0[1-9]\d{8}$/u.test(digits) ? national(digits, 'FR') : null;
    return french === null ? null : { ...french, cost: french.cost + 1 };
  }
  const here = isSupportedCountry(country) ? national(digits, country) : null;
  if (here !== null && here.cost < 2) return here;
  const american = northAmerican(digits);
  if (american !== null && american.cost < 1) return { ...american, cost: american.cost + 1 };
  return here;
}
