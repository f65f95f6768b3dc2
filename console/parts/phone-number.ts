import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** A telephone number as people read it: `+14185550142` is `+1 418 555 0142`. Any other text is left as it is. */
export function phoneNumber(text: string): string {
  if (!/^\+\d+$/.test(text)) return text;
  return parsePhoneNumberFromString(text)?.formatInternational() ?? text;
}
