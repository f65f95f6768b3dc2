import type { SlotType } from '../script/script.ts';
import type { Draft } from './draft.ts';
import { readSlot } from './understanding/slots/index.ts';

/** Reads a value of a type off words or typed digits, as the caller of this call means them. */
export function readValue({ state, program }: Draft, type: SlotType, text: string) {
  return readSlot(type, text, {
    language: state.language,
    country: program.business.country,
    caller: state.caller,
    now: state.now,
    expected: true,
  });
}
