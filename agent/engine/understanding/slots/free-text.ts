/** Free text: what a caller wants passed on, in the caller's own words. */
import type { SlotReading } from './slot.ts';

/** The caller's words, trimmed; null where there are none. */
export function readText(text: string): SlotReading | null {
  const value = text.replace(/\s+/gu, ' ').trim();
  return value === '' ? null : { value, confidence: 0.9 };
}
