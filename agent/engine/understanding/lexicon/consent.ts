/** The words of consent in one language. A yes is a sentence made of `core` and `around` and of nothing else. */
export interface ConsentWords {
  /** Phrases that say yes to a text message by themselves. */
  core: readonly string[];
  /** What people say beside a yes that takes nothing back. */
  around: readonly string[];
  /** Cores that nothing else is ever meant by: beside them, `loose` words are allowed too. */
  strong: readonly string[];
  /** Single words that people say with a plain yes, and that cannot take it back. */
  loose: readonly string[];
  /** Phrases of `core` that nothing else is ever meant by, and that `tails` may stand beside. */
  plain: readonly string[];
  /** Why a text suits the caller, what they will do with it, what else they wish: said to a plain yes only. */
  tails: readonly string[];
  /** Words that a whole sentence does not end with. */
  unfinished: readonly string[];
  /** Sentences made of a yes that mean something else. */
  notYes: readonly string[];
  /** Phrases that say no. */
  no: readonly string[];
}
