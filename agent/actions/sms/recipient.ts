/** Reads the number that a text is for: which country's it is, and whether texts may go to its kind at all. */
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';

export interface Recipient {
  /** E.164. */
  number: string;
  country: CountryCode;
  /** `1`, `33`. */
  callingCode: string;
  mobile: boolean;
}

/** The kinds that an ordinary person's texts arrive on. Everything else costs somebody more, or nobody reads it. */
const PERSONAL = new Set(['MOBILE', 'FIXED_LINE_OR_MOBILE', 'FIXED_LINE']);
/** North American codes that charge whoever reaches them, of which libphonenumber knows one. */
const NORTH_AMERICAN_PREMIUM = /^\+1(?:900|976|\d{3}976)/;

/**
 * The recipient, or the code of the refusal: `sms.bad-number` for what is no number of a person, `sms.country` for
 * a number of a country that is not among `countries`. North America's countries share +1 and are told apart.
 */
export function readRecipient(to: string, countries: readonly string[]): Recipient | string {
  const read = /^\+[1-9]\d{6,14}$/.test(to) ? parsePhoneNumberFromString(to) : undefined;
  if (read === undefined || NORTH_AMERICAN_PREMIUM.test(to)) return 'sms.bad-number';
  if (!read.isValid() || read.country === undefined || read.number !== to) return 'sms.bad-number';
  const kind = read.getType();
  if (kind === undefined || !PERSONAL.has(kind)) return 'sms.bad-number';
  if (!countries.includes(read.country)) return 'sms.country';
  return {
    number: to,
    country: read.country,
    callingCode: read.countryCallingCode,
    mobile: kind !== 'FIXED_LINE',
  };
}
