import type { Language } from '../../../agent/business/language.ts';
import { readSlot, type SlotContext } from '../../../agent/engine/understanding/slots/index.ts';
import type { SlotType } from '../../../agent/script/script.ts';

/** A caller in Montréal on Tuesday 24 November 2026, asked for the slot, unless said otherwise. */
export function context(language: Language, given: Partial<SlotContext> = {}): SlotContext {
  return {
    language,
    country: 'CA',
    caller: null,
    now: '2026-11-24T10:00:00-05:00',
    expected: true,
    ...given,
  };
}

/** The whole value that a sentence gives, or null; a partial one is no value. */
export function read(type: SlotType, said: string, given: SlotContext): string | null {
  const reading = readSlot(type, said, given);
  return reading === null || reading.partial === true ? null : reading.value;
}
