/** What a language must say about itself before values can be spoken in it. */
export interface SpeechWords {
  /** 0 to 19. */
  small: readonly string[];
  /** 20, 30… 90. */
  tens: readonly string[];
  /** A whole number from 0 to 999 999 999 999. `belgian`: septante, nonante. */
  point: string;
  minus: string;
  plus: string;
  /** « To », between the two ends of a range. */
  to: string;
  signs: Readonly<Record<'@' | '.' | '-' | '_' | '+' | '/', string>>;
  /** Letters that have names of several words, or would be read as a word. */
  letters: Readonly<Record<string, string>>;
  percent: string;
  degrees: string;
  number: string;
  and: string;
  weekdays: readonly string[];
  months: readonly string[];
  /** One unit and more than one, and its hundredth, by sign or code. */
  money: Readonly<Record<string, { one: string; many: string; cent: string; cents: string }>>;
  /** Written short, said long. */
  abbreviations: readonly (readonly [RegExp, string])[];
}
