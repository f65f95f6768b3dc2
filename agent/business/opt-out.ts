/** What a text message says about how to stop receiving them. */
import type { Words } from './language.ts';

const OPT_OUT = /\b(STOP|ARR[EÊ]T|unsubscribe|opt[ -]?out|d[ée]sabonn|d[ée]sinscri|ne plus recevoir)/i;

/** Whether the text says how. */
export function saysHowToStop(text: string): boolean {
  return OPT_OUT.test(text);
}

/** A sentence that says it: most carriers ask for one. */
export const HOW_TO_STOP: Words = {
  en: 'Reply STOP to opt out.',
  fr: 'Répondez STOP pour vous désabonner.',
};
