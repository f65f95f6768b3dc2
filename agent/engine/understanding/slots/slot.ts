/** What reading a slot needs to know, and what it gives back. */
import type { Language } from '../../../business/language.ts';

export interface SlotContext {
  /** The language of the conversation: which words are looked for. */
  language: Language;
  /** ISO 3166-1 alpha-2: how national phone numbers are read. */
  country: string;
  /** The number that the caller calls from, E.164, if known: « the one I'm calling from ». */
  caller: string | null;
  /** The caller's present, ISO 8601 with offset: « tomorrow ». */
  now: string;
  /** Whether this slot was just asked for. If not, only strong evidence counts. */
  expected: boolean;
}

export interface SlotReading {
  /** Normalised: E.164, lower-case address, ISO date, `HH:MM`, a name with its capitals, or the caller's words. */
  value: string;
  /** 0 to 1. */
  confidence: number;
  /** The caller began but is not done: `value` holds the digits or letters so far. */
  partial?: boolean;
}

/** Reads one type of slot from a caller's sentence, or finds nothing. */
export type SlotReader = (text: string, context: SlotContext) => SlotReading | null;
