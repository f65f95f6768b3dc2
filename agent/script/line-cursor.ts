/** Where the reading of one line stands: what it has read, and under which conditions. */
import type { Branches } from './branch.ts';
import type { ScriptDraft } from './draft.ts';
import { emitSay } from './emit.ts';
import { countWords, fold } from './fold.ts';
import { fits } from './lexicon/index.ts';
import type { Pair } from './pairs.ts';
import type { Guard, Span } from './script.ts';

/** What a line begins with. */
export interface Scope {
  guards: Guard[];
  /** Everything is spoken: the owner said « Say: » before. */
  speech: boolean;
  /** Words already follow on the next lines: an instruction in a bracket only announces them. */
  wordsFollow: boolean;
}

/** What the line leaves open for the lines after it. */
export interface LineEnd {
  /** Conditions whose lines follow. */
  pending: Guard[] | null;
  /** Conditions that opened the line and cover the items below it. */
  opened: Guard[] | null;
  /** The words to be spoken follow. */
  speech: boolean;
}

/** The state of one line while it is read. */
export class LineCursor {
  quoteEnd: number;
  readonly draft: ScriptDraft;
  readonly branches: Branches;
  readonly from: number;
  readonly to: number;
  readonly scope: Scope;
  /** How many questions stood before this line. */
  readonly questions: number;
  at: number;
  guards: Guard[];
  /** Conditions for one sentence only. */
  once: Guard[] | null = null;
  speech: boolean;
  labelled = false;
  #buffer: (Span & { guards: Guard[]; sending: boolean }) | null = null;
  afterQuote: (() => void) | null = null;
  end: LineEnd = { pending: null, opened: null, speech: false };

  constructor(
    draft: ScriptDraft,
    branches: Branches,
    from: number,
    to: number,
    scope: Scope,
    quoteEnd: number,
  ) {
    this.draft = draft;
    this.branches = branches;
    this.from = from;
    this.to = to;
    this.scope = scope;
    this.at = from;
    this.guards = scope.guards;
    this.speech = scope.speech;
    this.quoteEnd = quoteEnd;
    this.questions = draft.questions.length;
  }

  /** Whether the reading point stands inside words to be spoken. */
  quoted(): boolean {
    return this.at < this.quoteEnd;
  }

  /** Enters quotation marks. */
  openQuote(quote: Pair): void {
    this.quoteEnd = quote.to - 1;
    this.at += 1;
  }

  /** Leaves quotation marks, and does what the sentence around them asked for. */
  closeQuote(): void {
    const after = this.afterQuote;
    if (after === null) return;
    this.flush();
    this.afterQuote = null;
    after();
    const goesOn = /^.?[\s,]*\p{Ll}/u.test(this.draft.source.slice(this.at, Math.min(this.to, this.at + 12)));
    if (!goesOn) this.once = null;
  }

  /** The conditions at the reading point. */
  when(): Guard[] {
    return this.once ?? this.guards;
  }

  /** Ends the spoken line that is being gathered. */
  flush(): void {
    const buffer = this.#buffer;
    this.#buffer = null;
    if (buffer !== null) emitSay(this.draft, buffer, buffer.guards);
  }

  /** Gathers a spoken sentence: those of one line and one condition make one step. */
  say(span: Span): void {
    const folded = fold(this.draft.source.slice(span.from, span.to));
    const sending = fits(folded, 'sending');
    const buffer = this.#buffer;
    const splits =
      buffer !== null &&
      (buffer.guards !== this.when() ||
        (buffer.sending && fits(folded, 'closing')) ||
        (sending &&
          !buffer.sending &&
          countWords(fold(this.draft.source.slice(buffer.from, buffer.to))) > 4));
    if (buffer !== null && !splits) {
      buffer.to = span.to;
      buffer.sending ||= sending;
      return;
    }
    this.flush();
    this.#buffer = { ...span, guards: this.when(), sending };
  }
}
