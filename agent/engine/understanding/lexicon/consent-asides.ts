/**
 * What callers say beside a yes to a text message that takes nothing back although its words might, in one language.
 * Each is the source of a pattern on whole words of normalised text; `|` and `?` stand between clauses.
 */
export interface ConsentAsides {
  /** Another channel that the caller will not have: « I never read my emails ». */
  refused: string;
  /** Impatience, beside a yes: « how many times do I have to say it ». */
  impatience: string;
  /** No in form: « no worries », « nah that’s cool » before a permission; it is a mild yes. */
  easy: string;
  /** Why a text suits the caller, which is a yes beside another. */
  suits: string;
  /** The same in the caller’s own words to the end of the clause. */
  because: string;
  asked: string;
  /** Facts about their phone and their life. */
  facts: string;
  /** What the caller will do with the text, and when. */
  plans: string;
  /** What makes such a plan a condition. */
  conditional: string;
  /** Another matter after the yes: its beginning, what it is about, and what it never is about. */
  turnsTo: string;
  business: string;
  /** Another matter that is put right: a name, a day. */
  corrections: string;
  ofText: string;
  /** Hints that an order to send is for a text, and not by another channel. */
  text: string;
  /** Words of this matter alone: the text, the number. */
  matter: string;
  /** What takes back even a yes that comes after it: somebody else said it, or the order was to somebody else. */
  told: string;
  /** The text refused together with something else, or put behind something else. */
  cancels: string;
  /** Who a statement is about, at its beginning. */
  subject: string;
  /** A text that is refused. */
  refusesText: string;
  /** How a clause begins after an order; other words belong to the order. */
  begins: string;
}
