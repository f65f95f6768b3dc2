import { otherNumberEn } from './lexicon/en/other-number.ts';
import { otherNumberFr } from './lexicon/fr/other-number.ts';
import { anyOf } from './match.ts';
import { normalise } from './normalise.ts';

const both = [otherNumberEn, otherNumberFr];
const other = anyOf(both.flatMap((words) => words.other));
const unfit = anyOf(both.flatMap((words) => words.unfit));
const not = anyOf(both.flatMap((words) => words.not));
const wrong = anyOf(both.flatMap((words) => words.wrong));
/** In a longer sentence the same words are a story. */
const LONGEST = 30;

/**
 * What the answer to « may we text you at this number? » says of the number, where it asks for another: `other`, « use
 * my other cell », or `unfit`, « c'est une ligne fixe ». It may name that number or not. Never a yes.
 */
export function readOtherNumber(text: string): 'other' | 'unfit' | null {
  const { plain, words } = normalise(text);
  if (words.length > LONGEST || not.test(plain)) return null;
  if (other.test(plain)) return 'other';
  return unfit.test(plain) ? 'unfit' : null;
}

/** Whether the caller says that a number read to them is not the one they gave. */
export function saysWrongNumber(text: string): boolean {
  return wrong.test(normalise(text).plain);
}
