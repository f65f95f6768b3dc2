/** What an order to send is about, in one language: single words of normalised text, separated by spaces. */
export interface ConsentObject {
  /** Orders, and the words before them that make them none: « a text ». */
  verbs: string;
  nouns: string;
  /** Themselves. */
  whom: string;
  /** What was offered, without its name. */
  what: string;
  /** Where it is to go, and what may come after that word. */
  towards: string;
  here: string;
  /** Words that may stand between: « right over », « donc ». */
  between: string;
  /** What begins a thing that is named, and what may stand before its name. */
  determiners: string;
  adjectives: string;
  /** What was offered, by its names, and what gets it. */
  things: string;
}
