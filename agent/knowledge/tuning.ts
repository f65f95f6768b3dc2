/** The weights of search. Set on several collections in both languages at once; `npm run bench -- retrieval` measures. */
export const TUNING = {
  /** BM25's saturation: how soon a word's repetitions stop counting. */
  saturation: 1.5,
  /** BM25's length normalisation, and what a long question adds to it: long texts match long questions by chance. */
  byLength: 0.75,
  byLengthVerbose: 0.25,
  /** A question of so many different terms is a long one, in degrees up to `verboseAt + verboseSpan`. */
  verboseAt: 8,
  verboseSpan: 30,
  /** The power of a term's rarity: above 1, rare words tell still more. */
  rarity: 1.3,
  /** The power of how often the question says a word. */
  repeated: 1,
  /** What a match in title and headings, in the whole document, or by a word's beginning weighs beside one in the text. */
  title: 1.3,
  document: 1,
  alike: 0.7,
  /** How many letters a word's beginning is. */
  beginning: 5,
  /** What neighbouring words of the question that stand together in the text weigh. */
  together: 0.3,
  /** How many passages are looked at for that. */
  candidates: 150,
  /** What a word that the best passages share weighs for a long account; from how many passages, how many words, how common. */
  feedback: 1,
  feedbackFrom: 10,
  feedbackTerms: 30,
  feedbackCommon: 0.1,
  /** What a related word weighs beside the question's own. */
  related: 0.4,
  /** A question of so many different terms needs no such help, in degrees from `relatedAt` over `relatedSpan`. */
  relatedAt: 7,
  relatedSpan: 6,
};
