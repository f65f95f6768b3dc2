import type { Token } from '../tokens.ts';
import { ONLY_GIVEN_NAMES } from '../words/only-given-names.ts';
import { isGiven } from './given.ts';

/** « Lebrun », « Duvivier », « Gautier », « Petrov »: words that are surnames by how they are made. */
const SHAPE =
  /^(?:le(?=[bcdfgjmprstv])|la(?=[bcfjpv])|du(?=[bcfhmpqrtv])|des(?=[bcjlmr]))\p{L}{3,}$|\p{L}{2}(?:eau|eaux|ault|oux|ier|ard|eux|ais|gnon|chon|quin|ov|eff|sky|ski|escu|elli|etti|ez)$/u;

/** A name of two words whose first is a surname and whose second is a given name: « Lebrun Marcel ». */
export function isTurned(words: readonly Token[]): boolean {
  const [first, second] = words;
  if (first === undefined || second === undefined || words.length !== 2 || second.before === 'hyphen')
    return false;
  // « LeBron James »
  const inner = /^\p{Lu}\p{Ll}+\p{Lu}/u.test(first.raw);
  if (inner || isGiven(first)) return false;
  return ONLY_GIVEN_NAMES.has(second.word) || (SHAPE.test(first.word) && isGiven(second));
}
