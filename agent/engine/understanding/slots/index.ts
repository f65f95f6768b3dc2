/** Values that callers say: phone numbers, email addresses, names, dates, times, numbers, free text. */
import type { SlotType } from '../../../script/script.ts';
import { readText } from './free-text.ts';
import type { SlotContext, SlotReading } from './slot.ts';

export type { SlotContext, SlotReading } from './slot.ts';

/**
 * Reads the value of a slot from a caller's sentence. `null`: the sentence holds none. `yesno`, `consent` and
 * `more` are answers, not values, and always give `null`.
 */
export function readSlot(type: SlotType, text: string, context: SlotContext): SlotReading | null {
  if (type === 'text' && context.expected) return readText(text);
  return null;
}

/** Whether the digits said so far make a whole phone number, so that the caller's turn may end early. */
export function phoneComplete(text: string, context: SlotContext): boolean {
  const reading = readSlot('phone', text, context);
  return reading !== null && reading.partial !== true;
}
