/** Values that callers say: phone numbers, email addresses, names, dates, times, numbers, free text. */
import type { SlotType } from '../../../script/script.ts';
import { readDate } from './calendar/read-date.ts';
import { readTime } from './calendar/read-time.ts';
import { readEmail } from './email/read-email.ts';
import { readAddress, readText } from './free-text.ts';
import { readName } from './name/read-name.ts';
import { readPhone } from './phone/read-phone.ts';
import { readNumber } from './read-number.ts';
import type { SlotContext, SlotReader, SlotReading } from './slot.ts';

export { isAddressWord } from './email/address-word.ts';
export { withName } from './email/from-name.ts';
export { isGivenName } from './name/given.ts';
export { withoutOffer } from './name/without-offer.ts';
export { dial } from './phone/dial.ts';
export { phoneComplete } from './phone/read-phone.ts';
export type { SlotContext, SlotReading } from './slot.ts';

const nothing: SlotReader = () => null;
const READERS: Readonly<Record<SlotType, SlotReader>> = {
  phone: readPhone,
  email: readEmail,
  name: readName,
  date: readDate,
  time: readTime,
  number: readNumber,
  address: readAddress,
  text: readText,
  yesno: nothing,
  consent: nothing,
  more: nothing,
};

/**
 * Reads the value of a slot from a caller's sentence. `null`: the sentence holds none. `yesno`, `consent` and
 * `more` are answers, not values, and always give `null`.
 */
export function readSlot(type: SlotType, text: string, context: SlotContext): SlotReading | null {
  return READERS[type](text, context);
}
