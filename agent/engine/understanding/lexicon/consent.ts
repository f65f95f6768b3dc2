/** The words of consent in one language. A yes is a sentence made of `core` and `around` and of nothing else. */
export interface ConsentWords {
  /** Phrases that say yes to a text message by themselves. */
  core: readonly string[];
  /** What people say beside a yes that takes nothing back. */
  around: readonly string[];
  /** Sentences made of a yes that mean something else. */
  notYes: readonly string[];
  /** Phrases that say no. */
  no: readonly string[];
}
