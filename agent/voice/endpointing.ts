import type { Expectation } from '../engine/understanding/understanding.ts';

/** How long a silence ends the caller's turn, in milliseconds: `least` where the sentence sounds finished, `most` where not. */
export interface Patience {
  least: number;
  most: number;
}

const BRISK: Patience = { least: 0, most: 300 };
const USUAL: Patience = { least: 300, most: 1_400 };
/** For what people say in pieces, with pauses to read or remember: the turn ends early once it is whole. */
const LONG: Patience = { least: 3_500, most: 4_500 };

/** How patiently to listen, given what the caller was asked. */
export function patienceFor(expecting: Expectation): Patience {
  switch (expecting.kind) {
    case 'yesno':
    case 'consent':
    case 'more':
      return BRISK;
    case 'confirm':
      // « No, it is five one four… » comes after the « no »: a little more than for a bare yes.
      return { least: 250, most: 900 };
    case 'slot':
      switch (expecting.slot.type) {
        case 'phone':
        case 'email':
          return LONG;
        case 'yesno':
        case 'consent':
          return BRISK;
        case 'text':
          return { least: 700, most: 1_800 };
        default:
          return USUAL;
      }
    case 'open':
      return USUAL;
  }
}
