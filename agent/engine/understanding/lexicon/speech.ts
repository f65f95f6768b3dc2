/**
 * What callers say whatever the business, in one language. Every entry is the source of a regular expression
 * over normalised words (no accents, no punctuation, elisions apart), matched on whole words.
 */
export interface SpeechWords {
  /** Says yes, wherever it stands. `weak`: only when the answer is hardly more than that. */
  yes: readonly string[];
  weakYes: readonly string[];
  no: readonly string[];
  weakNo: readonly string[];
  /** « No » in form only: « no problem ». Taken out before a no is looked for. */
  notNo: readonly string[];
  /** « Yes » in form only: « I guess so if I have to ». */
  notYes: readonly string[];
  /** Neither yes nor no, and says so. */
  unclear: readonly string[];
  /** Ends « anything else? ». */
  nothingMore: readonly string[];
  human: readonly string[];
  notHuman: readonly string[];
  /** Asks whether the agent is a person or a machine. */
  machine: readonly string[];
  /** A job in an organisation, and nothing else: an answer where the caller's role was asked. */
  roles: readonly string[];
  goodbye: readonly string[];
  repeat: readonly string[];
  wait: readonly string[];
  cancel: readonly string[];
  noTexts: readonly string[];
  decline: readonly string[];
  frustrated: readonly string[];
  urgent: readonly string[];
  notUrgent: readonly string[];
  abusive: readonly string[];
  /** Begins or marks a question. */
  question: readonly string[];
  /** A question to the agent about what it is asking, in the middle of a task. */
  digression: readonly string[];
  correction: readonly string[];
  /** The text message that the agent offers, by its names. */
  texts: readonly string[];
  /** A short question about what was asked: « which number? », « my own name? ». */
  askedAbout: readonly string[];
  /** Words that only this language has, for telling languages apart. */
  markers: readonly string[];
  /** Words that carry no topic. */
  stop: readonly string[];
}
