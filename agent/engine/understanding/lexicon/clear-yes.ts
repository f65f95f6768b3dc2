/**
 * What makes a sentence a clear yes to a text message whatever else is said in it, in one language: an act that
 * permits, and a remainder in which nothing takes it back. What takes back is a closed class; the rest need not be
 * known. All are patterns on whole words of normalised text.
 */
export interface ClearYesWords {
  /** A yes in one word or two. */
  yes: readonly string[];
  /** « Okay », « great »: a yes only with one of `sends` or `acts`. */
  mild: readonly string[];
  /** An order or a permission to send what was offered, to here. */
  sends: readonly string[];
  /** The same in words that are an order wherever they stand: « envoyez-le ». */
  orders: readonly string[];
  /** « Go ahead », « that’d be handy »: a yes alone, or where a word of `yes` stands beside it. */
  acts: readonly string[];
  /** « Please »: a yes to what was offered, where nothing else is said. */
  polite: readonly string[];
  /** Why a text suits the caller, or what they will do with it: so is this. */
  reasons: readonly string[];
  /** Words that begin a reason of any kind. */
  because: readonly string[];
  /** Courtesies, interjections, whom they speak to, this number. */
  courtesies: readonly string[];
  /** What callers say of themselves beside an act, and what says nothing beside a mere yes. */
  asides: readonly string[];
  /** Words of the closed classes where they take nothing back: « no problem », « if you could ». */
  harmless: readonly string[];
  /** Little words between the parts, that mean nothing alone. */
  joints: readonly string[];
  /** How a statement begins; other words may be an order or a thing. */
  statements: readonly string[];
}
