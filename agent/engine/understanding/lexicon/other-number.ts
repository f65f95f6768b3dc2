/** How a caller says that a text should go to another number than the one just read to them. Whole-word patterns. */
export interface OtherNumberWords {
  /** They would have it at another number. */
  other: readonly string[];
  /** This one is no number to text, or not theirs. */
  unfit: readonly string[];
  /** The same words said of something else: they have no other, ask for one of ours, or refuse all the same. */
  not: readonly string[];
  /** The number just read is not what they said. */
  wrong: readonly string[];
}
