/** A script while it is being read: steps so far, their slots, what the source became. */
import type { Words } from '../business/language.ts';
import { FINDINGS, type FindingCode } from './findings.ts';
import { Paint } from './paint.ts';
import type { Pair, Pairs } from './pairs.ts';
import type { Diagnostic, Guard, Part, Span, SpanKind, Step } from './script.ts';
import { SlotBook } from './slots.ts';

export type Ask = Extract<Step, { kind: 'ask' }>;

/** What is known of a question, besides its step. */
export interface Question {
  step: Ask;
  /** Its words, as the owner wrote them. */
  text: string;
  /** It offers a text: a consent, unless a question asks for the permission later. */
  offer: boolean;
  offersMessage: boolean;
}

/** What the business has that actions may name. */
export interface Targets {
  texts: readonly { id: string }[];
  destinations: readonly { id: string; name?: string }[];
}

type Bare<S> = S extends Step ? Omit<S, 'id' | 'section'> : never;

/** The steps, slots, questions and findings of one compilation. */
export class ScriptDraft {
  readonly source: string;
  readonly pairs: Pairs;
  readonly targets: Targets;
  readonly paint: Paint;
  readonly steps: Step[] = [];
  readonly book = new SlotBook();
  readonly questions: Question[] = [];
  readonly diagnostics: Diagnostic[] = [];
  section: string | null = null;
  /** Several lines begin « if the caller … »: they are cases, not an introduction. */
  cases = false;
  /** The spoken offer to take a message whose yes still has to lead to one. */
  messageDue: { guards: Guard[]; span: Span } | null = null;
  #count = 0;

  constructor(source: string, pairs: Pairs, targets: Targets) {
    this.source = source;
    this.pairs = pairs;
    this.targets = targets;
    this.paint = new Paint(source.length);
  }

  /** Adds a step at the end, and paints what it was read from. */
  add<S extends Step>(bare: Bare<S>, painted: SpanKind | null): S {
    this.settleMessage(bare.when);
    this.#count += 1;
    const step = { ...bare, id: `t${this.#count}`, section: this.section } as unknown as S;
    this.steps.push(step);
    if (painted !== null) this.paint.range(step.span.from, step.span.to, painted, step.id);
    return step;
  }

  /** Adds the message step that an offer led to, once the reading leaves the offer's branch. */
  settleMessage(when: readonly Guard[]): void {
    const due = this.messageDue;
    if (due === null || due.guards.every((guard) => when.some((other) => sameGuard(guard, other)))) return;
    this.messageDue = null;
    this.add({ kind: 'message', span: due.span, when: due.guards }, null);
  }

  report(code: FindingCode, span: Span): void {
    const finding: { severity: Diagnostic['severity']; message: Words; mend: Words } = FINDINGS[code];
    this.diagnostics.push({ code, span, ...finding });
  }

  /** The bracket that opens at `at`. */
  bracket(at: number): Pair | undefined {
    return this.pairs.brackets.get(at);
  }
}

/** Whether two conditions are the same. */
export function sameGuard(a: Guard, b: Guard): boolean {
  if (a.kind === 'answer') return b.kind === 'answer' && a.of === b.of && a.is === b.is;
  if (a.kind === 'choice') return b.kind === 'choice' && a.id === b.id;
  return b.kind === 'mood' && a.mood === b.mood && a.not === b.not;
}

/** Conditions without repetition. */
export function joinGuards(...lists: readonly (readonly Guard[])[]): Guard[] {
  const joined: Guard[] = [];
  for (const guard of lists.flat()) if (!joined.some((other) => sameGuard(guard, other))) joined.push(guard);
  return joined;
}

/** Cuts the source into the parts of a line. Blanks get their meaning later, when every slot is known. */
export function partsOf(draft: ScriptDraft, from: number, to: number): Part[] {
  const parts: Part[] = [];
  let text = '';
  const flush = () => {
    const clean = text
      .replace(/(?<![\p{L}\p{N}])[_*]+|[_*]+(?![\p{L}\p{N}])/gu, ' ')
      .replace(/[ \t\r\n\u200b-\u200d\u2060\ufeff]+/g, ' ')
      .replace(/[ \u00a0]{2,}/g, ' ');
    if (clean !== '') parts.push({ kind: 'text', text: clean });
    text = '';
  };
  for (let at = from; at < to; at += 1) {
    const pair = draft.bracket(at);
    if (pair === undefined || pair.end > to) {
      const unit = draft.source[at] ?? '';
      if (!/[[\]{}]/.test(unit)) text += unit;
      continue;
    }
    const name = draft.source
      .slice(pair.from + 1, pair.to - 1)
      .replace(/[[\]]/g, '')
      .trim();
    if (pair.href !== null) text += name;
    else if (name !== '') {
      flush();
      parts.push({ kind: 'blank', name, source: 'open', key: '' });
    }
    at = pair.end - 1;
  }
  flush();
  return tidy(parts);
}

/** No space at either end of the line. */
function tidy(parts: Part[]): Part[] {
  const first = parts[0];
  if (first?.kind === 'text') first.text = first.text.trimStart();
  const last = parts.at(-1);
  if (last?.kind === 'text') last.text = last.text.trimEnd();
  return parts.filter((part) => part.kind === 'blank' || part.text !== '');
}
