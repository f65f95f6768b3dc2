/** Free text: what a caller wants passed on, in the caller's own words; and street addresses. */
import type { SlotContext, SlotReading } from './slot.ts';
import { ADDRESS_LEAD_IN, OPENING } from './words/openings.ts';

const squeeze = (text: string) => text.slice(0, 2000).replace(/\s+/gu, ' ').trim();

/** What is left without « um, yes, so… » at the start; never nothing. */
function withoutOpening(text: string, pattern: RegExp): string {
  const rest = text.replace(pattern, '').replace(/^[\s,.:;…–—-]+/u, '');
  return rest === ''
    ? text
    : rest.charAt(0) === text.charAt(0)
      ? rest
      : rest.charAt(0).toLocaleUpperCase() + rest.slice(1);
}

/** The caller's words, without the politeness before them; null where there are none. */
export function readText(text: string, context: SlotContext): SlotReading | null {
  if (!context.expected) return null;
  const value = withoutOpening(squeeze(text), OPENING[context.language]);
  return /[\p{L}\p{N}]/u.test(value) ? { value, confidence: 0.9 } : null;
}

/** A street address in the caller's words. It has a number in it, or at least two words. */
export function readAddress(text: string, context: SlotContext): SlotReading | null {
  const said = readText(text, context);
  if (said === null) return null;
  const value = withoutOpening(said.value, ADDRESS_LEAD_IN[context.language]).replace(/[.!?]+$/u, '');
  const isSentence = /\b(?:why|don't|rather not|know|pourquoi|sais pas|prefere|préfère)\b/iu.test(value);
  if (isSentence || !/\d|\p{L}+\s+\p{L}+/u.test(value)) return null;
  return { value, confidence: /\d/u.test(value) ? 0.85 : 0.6 };
}
