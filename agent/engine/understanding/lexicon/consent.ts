/**
 * The words of consent in one language that are read as whole sentences, and what is none whatever else is said. The
 * rest is in `ClearYesWords`, `ConsentAsides`, `ConsentDanger` and `ConsentObject`.
 */
export interface ConsentWords {
  /** Phrases that say yes to a text message by themselves. */
  core: readonly string[];
  /** What people say beside a yes that takes nothing back. */
  around: readonly string[];
  /** Sentences made of a yes that mean something else. */
  notYes: readonly string[];
  /** Beside these no yes is meant, by what they are; more of the regular expressions. */
  never: {
    /** Irony, and somebody who only listens. */
    mockery: string;
    /** A yes that is taken back. */
    retracts: string;
    /** Another time, another number, somebody else's phone, another channel, another thing to do. */
    elsewhere: string;
    /** A demand, or a question, before it. */
    first: string;
    /** Somebody else's yes. */
    quotes: string;
  };
  /** Beside these « go ahead » lets the other speak, or speaks to somebody else: it is no order to send. */
  yields: string;
  /** Phrases that say no. */
  no: readonly string[];
  /** Another channel asked for, which is a no to this one: the source of a regular expression. */
  otherChannel: string;
  /** « No » and « not » of somebody who has not decided, or speaks of something else; another regular expression. */
  undecided: string;
}
