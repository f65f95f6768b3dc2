/** What a language must say about itself before values can be read in it. All words are folded: lower case, no accents. */

/** How a language counts. */
export interface NumeralWords {
  /** 0 to 9. */
  units: Readonly<Record<string, number>>;
  /** Words that are a digit only between other digits (« for », « to »). */
  soundAlikes: Readonly<Record<string, number>>;
  /** 10 to 19. */
  teens: Readonly<Record<string, number>>;
  /** 20, 30… */
  tens: Readonly<Record<string, number>>;
  hundred: readonly string[];
  thousand: readonly string[];
  /** « and »: joins within one number. */
  and: readonly string[];
  /** Whether 70 and 90 are sixty-ten and four-twenty-ten, and 17 ten-seven. */
  vigesimal: boolean;
  /** Digits in the plural: « three nines ». */
  plurals: Readonly<Record<string, number>>;
  /** « double five »: the word, and how many times. */
  repeats: Readonly<Record<string, number>>;
  /** « deux fois le cinq »: the word for « times ». */
  times: readonly string[];
  articles: readonly string[];
}

/** How a telephone number is talked about. */
export interface PhoneWords {
  /** Inside a number, these mean nothing. */
  fillers: readonly string[];
  plus: readonly string[];
  areaCode: readonly string[];
  extension: readonly string[];
  /** « The one I'm calling from », strong enough to count unasked. */
  calling: readonly string[];
  /** « The same one »: counts only when a number was asked for. */
  same: readonly string[];
  /** Words before a number that make it the one meant, or not. */
  meant: readonly string[];
  notMeant: readonly string[];
  /** Start the words about the next number, after the words about the last. */
  joins: readonly string[];
  /** What an unasked number may be instead: an order, an account. */
  otherNumbers: readonly string[];
  /** What may still follow a number word within the same number: « ninety… nine ». */
  more: readonly string[];
  /** « Not »: the number after it is not meant. */
  negations: readonly string[];
  /** Ends the reach of a negation: « but », « it's ». */
  but: readonly string[];
}

/** How a caller takes something back. */
export interface CorrectionWords {
  /** What follows replaces what it can replace. */
  markers: readonly string[];
  /** May be a pause or a correction. */
  hesitations: readonly string[];
  /** Everything before is void. */
  restarts: readonly string[];
}

export interface LanguageWords {
  numerals: NumeralWords;
  phone: PhoneWords;
  corrections: CorrectionWords;
}
