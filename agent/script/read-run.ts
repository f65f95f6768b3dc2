/** Reads one line of an owner's text from left to right. */
import { addAct, readHref } from './actions.ts';
import { bracketRole } from './brackets.ts';
import type { Branches } from './branch.ts';
import { classify, isInstruction, type Reading } from './classify.ts';
import type { ScriptDraft } from './draft.ts';
import { emitGuided, emitInstruction, emitNote, emitQuestion, emitSay } from './emit.ts';
import { countWords, fold } from './fold.ts';
import { fits } from './lexicon/index.ts';
import type { Pair } from './pairs.ts';
import type { Guard, Span } from './script.ts';
import { sentenceEnd } from './sentences.ts';
import { splitCondition } from './split-condition.ts';

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

const NOISE = /[\s_*,;:)»”"\u200b-\u200f\u2060\ufeff|/]|[–—-](?=\s)/;

export class LineReader {
  readonly #draft: ScriptDraft;
  readonly #branches: Branches;
  #quoteEnd = 0;

  constructor(draft: ScriptDraft, branches: Branches) {
    this.#draft = draft;
    this.#branches = branches;
  }

  read(from: number, to: number, scope: Scope): LineEnd {
    const line = new LineState(this.#draft, this.#branches, from, to, scope, this.#quoteEnd);
    const end = line.read();
    this.#quoteEnd = Math.max(this.#quoteEnd, line.quoteEnd);
    return end;
  }
}

/** The reading of one line. */
class LineState {
  quoteEnd: number;
  readonly #draft: ScriptDraft;
  readonly #branches: Branches;
  readonly #from: number;
  readonly #to: number;
  readonly #scope: Scope;
  /** How many questions stood before this line. */
  readonly #questions: number;
  #at: number;
  #guards: Guard[];
  /** Conditions for one sentence only. */
  #once: Guard[] | null = null;
  #speech: boolean;
  #labelled = false;
  #buffer: (Span & { guards: Guard[]; sending: boolean }) | null = null;
  #afterQuote: (() => void) | null = null;
  #end: LineEnd = { pending: null, opened: null, speech: false };

  constructor(
    draft: ScriptDraft,
    branches: Branches,
    from: number,
    to: number,
    scope: Scope,
    quoteEnd: number,
  ) {
    this.#draft = draft;
    this.#branches = branches;
    this.#from = from;
    this.#to = to;
    this.#scope = scope;
    this.#at = from;
    this.#guards = scope.guards;
    this.#speech = scope.speech;
    this.quoteEnd = quoteEnd;
    this.#questions = draft.questions.length;
  }

  read(): LineEnd {
    while (this.#at < this.#to) {
      const quoted = this.#quoted();
      const unit = this.#draft.source[this.#at] ?? '';
      const pair = this.#draft.bracket(this.#at);
      const quote = this.#draft.pairs.quotes.get(this.#at);
      if (pair !== undefined) this.#readBracket(pair);
      else if (quote !== undefined && !this.#quoted()) this.#openQuote(quote);
      else if (NOISE.test(unit)) this.#at += 1;
      else this.#readSentence();
      if (quoted && !this.#quoted()) {
        this.#flush();
        this.#closeQuote();
      }
    }
    this.#flush();
    this.#closeQuote();
    return this.#end;
  }

  #quoted(): boolean {
    return this.#at < this.quoteEnd;
  }

  #openQuote(quote: Pair): void {
    this.quoteEnd = quote.to - 1;
    this.#at += 1;
  }

  #closeQuote(): void {
    const after = this.#afterQuote;
    if (after === null) return;
    this.#flush();
    this.#afterQuote = null;
    after();
    const goesOn = /^.?[\s,]*\p{Ll}/u.test(
      this.#draft.source.slice(this.#at, Math.min(this.#to, this.#at + 12)),
    );
    if (!goesOn) this.#once = null;
  }

  #when(): Guard[] {
    return this.#once ?? this.#guards;
  }

  #flush(): void {
    const buffer = this.#buffer;
    this.#buffer = null;
    if (buffer !== null) emitSay(this.#draft, buffer, buffer.guards);
  }

  #say(span: Span): void {
    const folded = fold(this.#draft.source.slice(span.from, span.to));
    const sending = fits(folded, 'sending');
    const buffer = this.#buffer;
    const splits =
      buffer !== null &&
      (buffer.guards !== this.#when() ||
        (buffer.sending && fits(folded, 'closing')) ||
        (sending &&
          !buffer.sending &&
          countWords(fold(this.#draft.source.slice(buffer.from, buffer.to))) > 4));
    if (buffer !== null && !splits) {
      buffer.to = span.to;
      buffer.sending ||= sending;
      return;
    }
    this.#flush();
    this.#buffer = { ...span, guards: this.#when(), sending };
  }

  #readBracket(pair: Pair): void {
    const draft = this.#draft;
    const inner = { from: pair.from + 1, to: pair.to - 1 };
    const role = bracketRole(draft, pair, this.#to, true, this.#labelled);
    if (
      role === 'blank' &&
      this.#labelled &&
      /^[\s_*]*(\[|$)/.test(this.#draft.source.slice(pair.end, this.#to))
    ) {
      this.#labelled = false;
      this.#at = pair.end;
      this.#say({ from: pair.from, to: pair.end });
      return;
    }
    if (role === 'blank' || role === 'link') {
      this.#readSentence();
      return;
    }
    this.#at = pair.end;
    this.#labelled = false;
    if (role !== 'direction' && role !== 'empty') this.#flush();
    switch (role) {
      case 'action':
        this.#act(pair);
        return;
      case 'condition':
        this.#bracketCondition(inner);
        return;
      case 'note':
        emitNote(draft, inner, this.#when());
        return;
      case 'instruction':
        emitInstruction(draft, inner, classify(draft.source.slice(inner.from, inner.to)), this.#when());
        return;
      case 'label':
        this.#labelled = true;
        draft.paint.range(pair.from, pair.to, 'title');
        return;
      default:
        draft.paint.range(pair.from, pair.to, 'direction');
    }
  }

  #act(pair: Pair): void {
    const span = { from: pair.from, to: pair.end };
    const named = readHref(pair.href ?? '');
    if (named === null) {
      emitGuided(this.#draft, span, this.#when(), 'script.unknown-action');
    } else addAct(this.#draft, named.action, named.target, span, this.#when(), true);
  }

  #bracketCondition(inner: Span): void {
    const { source, paint } = this.#draft;
    const text = source.slice(inner.from, inner.to);
    const skipped = text.length - text.replace(/^[\s_*]+/, '').length;
    const split = splitCondition(text.slice(skipped));
    const headEnd = inner.from + skipped + split.head;
    paint.range(inner.from, inner.to, 'condition');
    const head = source.slice(inner.from + skipped, headEnd);
    this.#guards = this.#branches.guards(head, this.#scope.guards, { from: inner.from, to: headEnd });
    this.#once = null;
    const rest = source.slice(headEnd, inner.to);
    const more = source.slice(this.#at, this.#to).replace(/[\s_*]/g, '') !== '';
    if (/[\p{L}\p{N}]/u.test(rest)) {
      if (more || this.#scope.wordsFollow) paint.range(headEnd, inner.to, 'direction');
      else {
        const nested = new LineState(
          this.#draft,
          this.#branches,
          headEnd,
          inner.to,
          { guards: this.#guards, speech: false, wordsFollow: false },
          0,
        );
        nested.read();
        if (!this.#scope.wordsFollow) return;
      }
    }
    if (!more) this.#end.pending = this.#guards;
  }

  /** A condition in prose at the reading point. Returns false where there is none. */
  #condition(): boolean {
    const { source, paint } = this.#draft;
    if (this.#quoted() || this.#speech) return false;
    const rest = source.slice(this.#at, Math.min(this.#to, this.#at + 500));
    const folded = fold(rest.slice(0, 160));
    if (!fits(folded, 'condition') || fits(folded, 'spokenCondition')) return false;
    if (this.#draft.steps.length === 0 && !this.#draft.cases && fits(folded, 'leadIn'))
      return this.#leadIn(rest);
    const split = splitCondition(rest);
    const head = rest.slice(0, split.head);
    if (split.separator === 'comma' && this.#soundsSpoken(rest, head)) return false;
    this.#flush();
    const end = this.#at + split.head;
    paint.range(this.#at, end, 'condition');
    const inner = this.#at !== this.#from;
    const context = inner ? this.#guards : this.#scope.guards;
    const guards = this.#branches.guards(
      head,
      context,
      { from: this.#at, to: end },
      inner ? this.#questions : null,
    );
    const whole = split.separator === 'colon' || this.#at === this.#from;
    this.#at = end;
    if (whole) {
      this.#guards = guards;
      this.#once = null;
      if (source.slice(end, this.#to).trim() === '') this.#end.pending = guards;
      else if (this.#end.opened === null) this.#end.opened = guards;
    } else this.#once = guards;
    const then = /^\s*(\p{L}+[,\s]+)/u.exec(source.slice(end, Math.min(this.#to, end + 20)));
    if (then !== null && fits(`${fold(then[1] ?? '')} `, 'thenWord')) {
      paint.range(end, end + then[0].length, 'condition');
      this.#at = end + then[0].length;
    }
    return true;
  }

  /** « When someone calls to book, …» at the very beginning says when the task runs, not when a step does. */
  #leadIn(rest: string): boolean {
    const split = splitCondition(rest);
    if (split.separator === 'none' && !/[:.]\s*$/.test(rest)) return false;
    const end = this.#at + split.head;
    this.#draft.paint.range(this.#at, end, 'lead-in');
    this.#at = end;
    return true;
  }

  /** « If that suits you, shall we go on? »: a whole sentence spoken to the caller. */
  #soundsSpoken(rest: string, head: string): boolean {
    const sentence = rest.slice(
      0,
      sentenceEnd(rest, 0, rest.length, (at) => at),
    );
    const folded = fold(sentence);
    if (fits(fold(head), 'thirdPerson', 'yes', 'no', 'otherwise')) return false;
    return /\?\s*$/.test(folded) && !fits(fold(sentence.slice(head.length)), 'imperative');
  }

  /** A label at the start of the line that names one of the answers to the question above it. */
  #label(): boolean {
    if (this.#at !== this.#from || this.#quoted() || this.#speech) return false;
    const { source, paint } = this.#draft;
    const found = /^([\p{L}' ’/]{1,40}?)\s*(?::|→|[–—-](?=\s))\s*/u.exec(
      source.slice(this.#at, Math.min(this.#to, this.#at + 60)),
    );
    if (found === null) return false;
    const end = this.#at + found[0].length;
    const choice = this.#branches.alternative(found[1] ?? '', this.#scope.guards, {
      from: this.#at,
      to: end,
    });
    if (choice === null) return false;
    paint.range(this.#at, end, 'condition');
    this.#at = end;
    this.#guards = choice;
    if (end >= this.#to) this.#end.pending = choice;
    else this.#end.opened = choice;
    return true;
  }

  #readSentence(): void {
    if (this.#condition() || this.#label()) return;
    const { source } = this.#draft;
    const from = this.#at;
    const limit = this.#quoted() ? Math.min(this.quoteEnd, this.#to) : this.#to;
    let colon = -1;
    let to = sentenceEnd(source, from, limit, (at) => {
      const pair = this.#draft.bracket(at);
      if (pair !== undefined) {
        const role = bracketRole(this.#draft, pair, this.#to, at === from && !this.#labelled, this.#labelled);
        return role === 'blank' || role === 'link' || role === 'label' ? Math.min(pair.end, limit) : -1;
      }
      if (!this.#quoted()) {
        const quote = this.#draft.pairs.quotes.get(at);
        if (quote !== undefined) return this.#isSpeech(from, quote) ? -1 : Math.min(quote.to, limit);
        if (
          source[at] === ':' &&
          colon === -1 &&
          !/\d/.test(source[at + 1] ?? '') &&
          !source.startsWith('://', at)
        )
          colon = at;
        if (source[at] === ':' && at + 1 < limit && at - from <= 120 && this.#opens(source.slice(from, at)))
          return -1;
      }
      return at;
    });
    this.#labelled = false;
    if (to <= from) {
      this.#at = from + 1;
      return;
    }
    const text = source.slice(from, to);
    if (!this.#quoted() && /^\([^()]{1,40}\)[.\s]*$/.test(text)) {
      this.#draft.paint.range(from, to, 'direction');
      this.#at = to;
      return;
    }
    if (!this.#quoted() && !this.#speech && this.#lead(from, to, text)) return;
    if (this.#quoted() || this.#speech) {
      if (/[?؟]["»”)\s]*$/.test(text)) to = this.#question({ from, to });
      else this.#say({ from, to });
      this.#at = to;
      return;
    }
    const first = isInstruction(fold(text)) ? firstInstruction(text) : text;
    to = from + first.length;
    this.#at = this.#emit(classify(first), { from, to });
    if (first !== text) return;
    if (this.#once !== null && !this.#quoted()) {
      this.#flush();
      this.#once = null;
    }
  }

  #emit(reading: Reading, span: Span): number {
    if (reading.kind === 'question') return this.#question(span);
    if (reading.kind === 'say') this.#say(span);
    else {
      this.#flush();
      emitInstruction(this.#draft, span, reading, this.#when());
    }
    return span.to;
  }

  /** Whether the words before a colon open words to be spoken, or name what follows. */
  #opens(head: string): boolean {
    const folded = fold(head);
    if (fits(folded, 'agentSpeaks', 'callerSpeaks')) return this.#at === this.#from;
    if (fits(folded, 'sayLead', 'askLead')) return !fits(folded, 'collectLead') || fits(folded, 'askLead');
    return (
      this.#at === this.#from &&
      countWords(folded) <= 5 &&
      !fits(folded, 'spoken', 'collectLead', 'thirdPerson') &&
      !isInstruction(folded)
    );
  }

  /** The words before a colon or an opening quotation mark. Returns false where the sentence is no lead. */
  #lead(from: number, to: number, text: string): boolean {
    const { source, paint } = this.#draft;
    const next = source[to] ?? '';
    const folded = fold(text);
    const bare = folded.replace(/[\s:]+$/, '');
    const ending = /:\s*$/.test(folded) && to >= this.#to;
    if (next === ':' || ending) {
      const says = fits(bare, 'sayLead', 'askLead');
      if (!says && ending) return false;
      this.#flush();
      const end = Math.min(to + 1, this.#to);
      paint.range(from, end, says ? 'lead-in' : 'title');
      this.#at = to + 1;
      if (fits(bare, 'callerSpeaks')) {
        paint.range(from, this.#to, 'direction');
        this.#at = this.#to;
      }
      if (says || fits(bare, 'agentSpeaks')) {
        this.#speech = true;
        if (this.#at >= this.#to) this.#end.speech = true;
      }
      return true;
    }
    if (this.#draft.pairs.quotes.get(to) === undefined) return this.#fragment(from, to, bare);
    this.#flush();
    paint.range(from, to, 'lead-in');
    const reading = isInstruction(bare) ? classify(text) : null;
    if (
      reading !== null &&
      (reading.kind === 'transfer' || reading.kind === 'sms' || reading.kind === 'message')
    ) {
      const when = this.#when();
      this.#afterQuote = () => emitInstruction(this.#draft, { from, to }, reading, when);
    } else if (this.#once !== null) this.#afterQuote = () => undefined;
    this.#at = to;
    return true;
  }

  /** « Then », « and » before or after a link: nothing to say. */
  #fragment(from: number, to: number, bare: string): boolean {
    const beforeLink = this.#draft.bracket(to)?.href?.startsWith('action:') === true;
    const afterLink =
      from > this.#from && this.#draft.source.slice(Math.max(0, from - 3), from).includes(')');
    if (!beforeLink && !afterLink) return false;
    if (fits(bare, 'spoken') || countWords(bare) > 6 || isInstruction(bare)) return false;
    this.#draft.paint.range(from, to, 'direction');
    this.#at = to;
    return true;
  }

  /** Whether a quotation inside a sentence holds words to be spoken, rather than a word the caller says. */
  #isSpeech(from: number, quote: Pair): boolean {
    const inside = fold(this.#draft.source.slice(quote.from + 1, quote.to - 1));
    const head = fold(this.#draft.source.slice(from, quote.from));
    if (countWords(inside) <= 1 && /^(yes|no|oui|non|stop|arret)\b/.test(inside)) return false;
    if (head === '' || /[:,]$/.test(head)) return true;
    return (
      !fits(head, 'spoken') &&
      (fits(head, 'sayLead', 'askLead') ||
        isInstruction(head) ||
        /\b(say|saying|ask|with|dites|dire|demandez|demander|disant)$/.test(head))
    );
  }

  /** A question, with what belongs to it: « just say yes », or an explanation before the pause. */
  #question(span: Span): number {
    const { source } = this.#draft;
    this.#flush();
    let end = span.to;
    let at = span.to;
    const limit = this.#quoted() ? Math.min(this.quoteEnd, this.#to) : this.#to;
    for (let round = 0; round < 3; round += 1) {
      while (at < limit && /[\s_*\u200b-\u200f]/.test(source[at] ?? '')) at += 1;
      const pair = this.#draft.bracket(at);
      if (pair !== undefined || at >= limit) {
        if (
          pair !== undefined &&
          round > 0 &&
          bracketRole(this.#draft, pair, this.#to, true, false) === 'direction'
        )
          end = at;
        break;
      }
      const next = sentenceEnd(source, at, limit, (place) => {
        const inner = this.#draft.bracket(place);
        if (inner === undefined) return place;
        const role = bracketRole(this.#draft, inner, this.#to, false, false);
        return role === 'blank' ? Math.min(inner.end, limit) : -1;
      });
      const text = source.slice(at, next);
      if (next <= at || /\?\s*$/.test(text)) break;
      if (fits(fold(text), 'sayYes')) {
        end = next;
        break;
      }
      if (classify(text).kind !== 'say') break;
      at = next;
    }
    while (end > span.to && /\s/.test(source[end - 1] ?? '')) end -= 1;
    emitQuestion(this.#draft, { from: span.from, to: end }, span, this.#when());
    return end;
  }
}

/** « Ask for their name and take a message » is two instructions: the first of them. */
function firstInstruction(text: string): string {
  for (const found of text
    .slice(0, 400)
    .matchAll(/(?:,? (?:and|et)(?: then| puis| ensuite)?|, (?:then|puis|ensuite)),? (?=\p{L})/giu)) {
    const rest = text.slice(found.index + found[0].length);
    if (fits(fold(rest.slice(0, 80)), 'bareInstruction')) return text.slice(0, found.index + found[0].length);
  }
  return text;
}
