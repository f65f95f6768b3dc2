/** How a question is put to the caller: in the owner's words where they wrote it, with the line that it leans on. */
import type { Part, Script, Slot, Step } from '../script/script.ts';
import type { Run } from './conversation.ts';
import { type Draft, listen, say, saySet, slotInRun, words } from './draft.ts';
import { isNewNumber, namesNumber, numberFor, slotsWithNumber, spokenNumber } from './number.ts';
import { scriptOf } from './program.ts';
import { render, writtenNumber } from './render.ts';

type AskStep = Extract<Step, { kind: 'ask' }>;
type SayStep = Extract<Step, { kind: 'say' }>;

/** A step's line, filled for this run. */
export function fillLine(draft: Draft, run: Run, line: readonly Part[]) {
  return render(line, {
    business: draft.program.business,
    slots: slotsWithNumber(draft, run),
    slotById: (id) => slotInRun(draft, run, id),
  });
}

/** The stock question for a slot: used where the owner only listed what to collect. */
function stockQuestion(draft: Draft, slot: Slot): string {
  const phrases = words(draft);
  const label = slot.label[draft.state.language];
  if (slot.type === 'more') return phrases.anythingElse;
  if (slot.type === 'yesno' || slot.type === 'consent') return phrases.askYesNo(label);
  return phrases.ask[slot.type](label);
}

/**
 * The line that a question leans on: the one that the owner wrote right before it, in the same breath. « I can also
 * send you a map link. Would that help? »
 */
export function leadInOf(script: Script, step: Step): SayStep | null {
  const before = script.steps[script.steps.findIndex(({ id }) => id === step.id) - 1];
  if (step.kind !== 'ask' || before?.kind !== 'say') return null;
  const gap = step.span.from - before.span.to;
  const together = JSON.stringify(before.when) === JSON.stringify(step.when);
  return together && step.span.from > 0 && gap >= 0 && gap <= 1 ? before : null;
}

/** Says what a question leans on again, where that was not said just now. */
function leadIn(draft: Draft, run: Run, step: AskStep): void {
  const script = scriptOf(draft.program, run.task);
  const before = leadInOf(script, step);
  if (before === null) return;
  const { text, whole, fixed } = fillLine(draft, run, before.line);
  if (draft.effects.some((effect) => effect.type === 'say' && effect.text === text)) return;
  say(draft, text, { verbatim: whole, fixed, language: script.language });
}

/** Asks the question of a step, and waits for its answer. */
export function ask(draft: Draft, run: Run, step: AskStep): void {
  const slot = slotInRun(draft, run, step.slot);
  if (slot?.type === 'consent') askToText(draft, run, step);
  else {
    leadIn(draft, run, step);
    const line = ownersLine(draft, run, step);
    if (line !== null && line.text !== '') sayOwn(draft, run, line);
    else if (slot !== undefined) saySet(draft, stockQuestion(draft, slot));
    draft.state.consentAsked = null;
  }
  listen(draft, { kind: 'ask', step: step.id });
}

type Filled = ReturnType<typeof fillLine>;

function ownersLine(draft: Draft, run: Run, step: AskStep): Filled | null {
  return step.line === null ? null : fillLine(draft, run, step.line);
}

function sayOwn(draft: Draft, run: Run, { text, fixed }: Filled): string | null {
  return say(draft, text, { verbatim: true, fixed, language: scriptOf(draft.program, run.task).language });
}

/** Asks for permission in the owner's words where they can be said in full, and read a number that is new to the caller. */
function askToText(draft: Draft, run: Run, step: AskStep): void {
  const line = ownersLine(draft, run, step);
  const reads = namesNumber(draft, run, step) || !isNewNumber(draft, run);
  if (line === null || line.text === '' || !line.whole || !reads)
    return askPermission(draft, run, words(draft).consent);
  leadIn(draft, run, step);
  permissionAsked(draft, run, sayOwn(draft, run, line));
}

/** Asks for permission in stock words, which read the number. */
export function askPermission(draft: Draft, run: Run, question: (number: string) => string): void {
  permissionAsked(draft, run, say(draft, question(spokenNumber(draft, run))));
}

/** What is agreed to from now on is the number that a text would go to as it stood in this question. */
function permissionAsked(draft: Draft, run: Run, said: string | null): void {
  const to = numberFor(draft, run);
  draft.state.consentAsked = said === null || to === null ? null : { said, to };
}

/** Reads a number or an email back, and waits for the caller's yes. */
export function readBack(draft: Draft, run: Run, slot: Slot): void {
  const value = run.slots[slot.id] ?? '';
  const shown = slot.type === 'phone' ? writtenNumber(value, draft.program.business.country) : value;
  say(draft, words(draft).readBack(shown));
  listen(draft, { kind: 'confirm', slot: slot.id, value });
}
