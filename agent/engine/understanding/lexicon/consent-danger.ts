/**
 * What takes a yes to a text message back, in one language, by what it does. Each is the source of a pattern on whole
 * words of normalised text. The closed classes of words come first; the last ones are about something else than the text.
 */
export interface ConsentDanger {
  /** No, not, never, stop. */
  refusals: string;
  /** If, unless, only, once. */
  conditions: string;
  /** By mail, by telephone. */
  channels: string;
  /** Another person or another number. */
  others: string;
  /** Not now. */
  times: string;
  /** Half a yes. */
  hedges: string;
  /** What was said, heard, or should be noted. */
  quotes: string;
  /** Questions. */
  questions: string;
  /** A yes against one's will. */
  pressure: string;
  /** Irony, insults, and what a text would cost. */
  mockery: string;
  /** Somebody to talk to, a question, hello and goodbye. */
  people: string;
  /** What else the caller wants. */
  wishes: string;
  /** What the caller has, or will find alone. */
  settled: string;
  /** A phone that gets no texts. */
  broken: string;
  /** Words to somebody else in the room. */
  household: string;
  /** A number or an address that was not asked about. */
  digits: string;
  /** But: the rest says what. */
  buts: string;
  /** What takes a yes back unless the sentence ends in « …, okay yes, send it ». */
  turns: string;
}
