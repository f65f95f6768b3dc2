/** Fills a spoken line: blanks become what the caller gave, what the business is, or a neutral word. */
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { factFor } from '../business/blanks.ts';
import type { Business } from '../business/business.ts';
import type { Part, Slot } from '../script/script.ts';

/** A slot's value as a person writes it: `+15145550199` is `514 555-0199` at home, `+33 1 23 45 67 89` elsewhere. */
export function written(value: string, slot: Slot | undefined, country: string): string {
  return slot?.type === 'phone' ? writtenNumber(value, country) : value;
}

export function writtenNumber(value: string, country: string): string {
  const number = parsePhoneNumberFromString(value);
  if (number === undefined) return value;
  const home = parsePhoneNumberFromString('0', country as never)?.countryCallingCode;
  const near =
    number.countryCallingCode === home ||
    (number.countryCallingCode === '1' && ['CA', 'US'].includes(country));
  return (near ? number.formatNational() : number.formatInternational()).replace(/^\((\d{3})\) /, '$1 ');
}

export interface Filling {
  business: Business;
  slots: Readonly<Record<string, string>>;
  slotById(id: string): Slot | undefined;
}

function fill(part: Part, filling: Filling): string | undefined {
  if (part.kind === 'text') return part.text;
  if (part.source === 'slot') {
    const value = filling.slots[part.key];
    return value === undefined
      ? part.fallback
      : written(value, filling.slotById(part.key), filling.business.country);
  }
  return (
    factFor(filling.business, part.name) ?? (part.key === 'company' ? filling.business.name : part.fallback)
  );
}

const HOLE = '\uE000';

/**
 * The line as it is spoken. A sentence that holds a blank nobody can fill is left out, so that no bracket is ever
 * read aloud; `whole` says whether nothing was. `fixed`: no blank depends on the caller.
 */
export function render(
  line: readonly Part[],
  filling: Filling,
): { text: string; whole: boolean; fixed: boolean } {
  const filled = line.map((part) => fill(part, filling) ?? HOLE).join('');
  const fixed = line.every((part) => part.kind === 'text' || part.source !== 'slot');
  if (!filled.includes(HOLE)) return { text: filled, whole: true, fixed };
  const sentences = filled.match(/[^.!?…]*[.!?…]+(?:\s|$)|[^.!?…]+$/g) ?? [];
  return {
    text: sentences
      .filter((sentence) => !sentence.includes(HOLE))
      .join('')
      .trim(),
    whole: false,
    fixed,
  };
}
