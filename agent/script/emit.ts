/** Turns what was read into steps. */
import { addAct, findTarget } from './actions.ts';
import type { Reading } from './classify.ts';
import { type Ask, joinGuards, partsOf, type ScriptDraft } from './draft.ts';
import type { FindingCode } from './findings.ts';
import { fold } from './fold.ts';
import { fits, lexicons } from './lexicon/index.ts';
import type { Guard, Part, Span, SpanKind, Step } from './script.ts';
import { questionKind } from './slots.ts';

type Say = Extract<Step, { kind: 'say' }>;
type Guided = Extract<Step, { kind: 'guided' }>;
type Note = Extract<Step, { kind: 'note' }>;

const textOf = (draft: ScriptDraft, span: Span) => draft.source.slice(span.from, span.to);

/** A line to be spoken to the letter. */
export function emitSay(draft: ScriptDraft, span: Span, when: Guard[], line?: Part[]): Say | null {
  const parts = line ?? partsOf(draft, span.from, span.to);
  if (!parts.some((part) => part.kind === 'blank' || /[\p{L}\p{N}]/u.test(part.text))) {
    draft.paint.range(span.from, span.to, 'layout');
    return null;
  }
  return draft.add<Say>({ kind: 'say', line: parts, span, when }, 'say');
}

/** A question in the owner's words. */
export function emitQuestion(draft: ScriptDraft, span: Span, question: Span, when: Guard[]): Ask {
  const text = textOf(draft, question);
  const kind = questionKind(text);
  if (kind === 'consent' || kind === 'offer') dropStock(draft, when);
  const slot = draft.book.question(kind, text);
  const step = draft.add<Ask>(
    { kind: 'ask', line: partsOf(draft, span.from, span.to), slot: slot.id, span, when },
    'ask',
  );
  remember(draft, step, text, kind === 'offer', kind === 'message-offer');
  return step;
}

/** An instruction to offer a text, or to obtain the permission, gives way to the owner's own words for it. */
function dropStock(draft: ScriptDraft, when: readonly Guard[]): void {
  const stock = draft.questions.at(-1);
  if (stock === undefined || stock.step !== draft.steps.at(-1) || stock.step.line !== null) return;
  const slot = draft.book.slots.find((candidate) => candidate.id === stock.step.slot);
  if (slot?.type !== 'consent' || stock.step.when.length !== when.length) return;
  draft.steps.pop();
  draft.questions.pop();
  draft.book.slots.splice(draft.book.slots.indexOf(slot), 1);
  draft.paint.range(stock.step.span.from, stock.step.span.to, 'direction');
}

function remember(draft: ScriptDraft, step: Ask, text: string, offer: boolean, offersMessage: boolean): void {
  draft.questions.push({ step, text, offer, offersMessage });
  if (!offersMessage) return;
  draft.settleMessage([]);
  draft.messageDue = {
    guards: joinGuards(step.when, [{ kind: 'answer', of: step.id, is: 'yes' }]),
    span: step.span,
  };
}

/** A question in stock words: the owner only said what to collect. */
export function emitItem(
  draft: ScriptDraft,
  span: Span,
  item: string,
  when: Guard[],
  painted: SpanKind | null = 'ask',
): Ask {
  const slot = draft.book.item(item);
  const step = draft.add<Ask>({ kind: 'ask', line: null, slot: slot.id, span, when }, painted);
  remember(draft, step, item, false, false);
  return step;
}

function emitClause(draft: ScriptDraft, span: Span, clause: string, whether: boolean, when: Guard[]): void {
  const closed = whether && !fits(clause, 'alternatives');
  const kind = fits(clause, 'more') ? 'more' : closed ? 'yesno' : 'open';
  const words = unfold(textOf(draft, span), clause) ?? clause;
  const slot = draft.book.question(kind, words.replace(/[.?!"”»\s]+$/, ''));
  const step = draft.add<Ask>({ kind: 'ask', line: null, slot: slot.id, span, when }, 'ask');
  remember(draft, step, clause, false, false);
}

/** The end of a text, as written, that `folded` stands for; null where it is no end of it. */
function unfold(text: string, folded: string): string | null {
  for (let at = 0; at < Math.min(text.length, 120); at += 1) {
    if ((at === 0 || /[\s'’]/.test(text[at - 1] ?? '')) && fold(text.slice(at)) === folded)
      return text.slice(at);
  }
  return null;
}

/** The things to collect as they were written, by their folded words. */
function asWritten(text: string, items: readonly string[]): string[] {
  const parts = text.split(/,|;|&|\/|\+|\s(?:and|et)\s/).map((part) => part.replace(/[.!\s]{1,9}$/, ''));
  const byFolded = new Map(parts.map((part) => [fold(part), part]));
  return items.map((item) => {
    const exact = byFolded.get(item);
    if (exact !== undefined) return exact.trim();
    const longer = items.length > 20 ? undefined : parts.find((part) => fold(part).endsWith(item));
    return (longer === undefined ? null : unfold(longer, item)) ?? item;
  });
}

/** Something only a model can follow. */
export function emitGuided(
  draft: ScriptDraft,
  span: Span,
  when: Guard[],
  finding: FindingCode = 'script.guided',
): void {
  draft.report(finding, span);
  draft.add<Guided>({ kind: 'guided', text: textOf(draft, span).trim(), span, when }, 'guided');
}

/** Something to write down. */
export function emitNote(draft: ScriptDraft, span: Span, when: Guard[]): void {
  draft.add<Note>({ kind: 'note', text: textOf(draft, span).trim(), span, when }, 'note');
}

/** Carries an instruction out: everything that a sentence can be but a line or a question. */
export function emitInstruction(draft: ScriptDraft, span: Span, reading: Reading, when: Guard[]): void {
  const folded = fold(textOf(draft, span));
  switch (reading.kind) {
    case 'transfer':
    case 'sms':
      addAct(draft, reading.kind, findTarget(reading.kind, folded, draft.targets), span, when, true);
      return;
    case 'message':
      draft.add<Extract<Step, { kind: 'message' }>>({ kind: 'message', span, when }, 'message');
      return;
    case 'offer-message': {
      const slot = draft.book.question('message-offer', textOf(draft, span));
      slot.label = { en: 'whether to take a message', fr: 'si l’on prend un message' };
      const step = draft.add<Ask>({ kind: 'ask', line: null, slot: slot.id, span, when }, 'ask');
      remember(draft, step, textOf(draft, span), false, true);
      return;
    }
    case 'consent':
    case 'offer-text': {
      const slot = draft.book.question('consent', textOf(draft, span));
      slot.label =
        reading.kind === 'consent'
          ? { en: 'permission to send you a text message', fr: 'la permission de vous envoyer un texto' }
          : { en: 'you would like it by text message', fr: 'vous le voulez par texto' };
      const step = draft.add<Ask>({ kind: 'ask', line: null, slot: slot.id, span, when }, 'ask');
      remember(draft, step, textOf(draft, span), reading.kind === 'offer-text', false);
      return;
    }
    case 'note':
      emitNote(draft, span, when);
      return;
    case 'whether':
    case 'what':
      emitClause(draft, span, reading.clause, reading.kind === 'whether', when);
      return;
    case 'collect':
      for (const item of asWritten(textOf(draft, span), reading.items)) emitItem(draft, span, item, when);
      return;
    case 'tell':
      emitTell(draft, span, reading.clause, when);
      return;
    case 'manner':
      draft.report('script.manner', span);
      draft.paint.range(span.from, span.to, 'direction');
      return;
    case 'text-body':
      draft.report('script.text-body', span);
      draft.paint.range(span.from, span.to, 'diagnostic');
      return;
    default:
      emitGuided(draft, span, when);
  }
}

/** « Tell them that we close at noon »: the clause is the line. */
function emitTell(draft: ScriptDraft, span: Span, clause: string, when: Guard[]): void {
  const text = textOf(draft, span);
  const words = unfold(text, clause);
  if (words === null) {
    emitGuided(draft, span, when);
    return;
  }
  const from = span.to - words.length;
  const to = from + words.replace(/(?:,?\s+(?:and|then|et|puis))+\s*$/i, '').length;
  draft.paint.range(to, span.to, 'layout');
  draft.paint.range(span.from, from, 'lead-in');
  const line = partsOf(draft, from, to);
  const first = line[0];
  for (const part of line) {
    if (part.kind !== 'text') continue;
    for (const { toldToCaller } of lexicons())
      for (const [theirs, yours] of toldToCaller) part.text = part.text.replace(theirs, yours);
  }
  if (first?.kind === 'text') first.text = first.text.charAt(0).toUpperCase() + first.text.slice(1);
  emitSay(draft, { from, to }, when, line);
}
