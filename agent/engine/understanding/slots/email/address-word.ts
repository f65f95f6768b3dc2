/** Words that cannot be said as part of an address, because they mean something else there. */
import { EMAIL, PROVIDERS } from '../words/email.ts';
import { MIXED } from '../words/index.ts';

const { numerals, corrections } = MIXED;
const MEANING: ReadonlySet<string> = new Set(
  [
    ...[
      EMAIL.at,
      EMAIL.dot,
      EMAIL.hyphen,
      EMAIL.underscore,
      EMAIL.plus,
      EMAIL.silent,
      EMAIL.capital,
      EMAIL.asIn,
    ],
    ...[
      EMAIL.leadIn,
      EMAIL.opening,
      EMAIL.openingBeforePause,
      EMAIL.atBeforeProvider,
      Object.keys(EMAIL.letters),
    ],
    ...[numerals.units, numerals.teens, numerals.tens, numerals.plurals, numerals.repeats].map(Object.keys),
    ...[
      numerals.hundred,
      numerals.thousand,
      corrections.markers,
      corrections.hesitations,
      corrections.restarts,
    ],
    ...[EMAIL.alphabet, ['with', 'avec', 'without', 'sans']],
  ]
    .flat()
    .filter((word) => !word.includes(' ')),
);

/** Whether a word said in an address would be heard as a sign, a number or an aside: then it is spelled instead. */
export function isAddressWord(word: string): boolean {
  return MEANING.has(word) && !Object.hasOwn(PROVIDERS, word);
}
