/** Walks the running task's script until the caller, or the server, has to answer. */

import type { Script, Slot, Step } from '../script/script.ts';
import { ask, fillLine, leadInOf, readBack } from './asking.ts';
import { consentFor } from './consent.ts';
import type { Run } from './conversation.ts';
import { type Draft, listen, say, saySet, slotInRun, topRun, words } from './draft.ts';
import { nextStep } from './guards.ts';
import { beginGuide } from './guide.ts';
import { numberFor } from './number.ts';
import { scriptOf } from './program.ts';
import { finishRun, isReadBack, remember, startRun } from './runs.ts';
import { askForNumber, sendText, textOf, withoutNumber } from './texts.ts';
import { askTransfer } from './transfer.ts';

type StepOf<K extends Step['kind']> = Extract<Step, { kind: K }>;

/** The first filled slot that the caller has not confirmed yet. */
function unconfirmed(draft: Draft, run: Run): Slot | undefined {
  return scriptOf(draft.program, run.task).slots.find(
    (slot) => isReadBack(slot) && run.slots[slot.id] !== undefined && !run.confirmed.includes(slot.id),
  );
}

/** A line that does not hold the value is said before it is read back: « Happy to help with that. » */
function saysFirst(script: Script, found: { step: Step; index: number } | null, slot: Slot): boolean {
  if (found === null || found.step.kind !== 'say') return false;
  const { step } = found;
  const next = script.steps[found.index + 1];
  return (
    (next === undefined || leadInOf(script, next) === null) &&
    !step.line.some((part) => part.kind === 'blank' && part.source === 'slot' && part.key === slot.id)
  );
}

/** Whether an ask step has nothing left to ask. */
function answered(run: Run, step: StepOf<'ask'>, slot: Slot | undefined): boolean {
  if (slot === undefined) return true;
  if (slot.type === 'yesno' || slot.type === 'consent' || slot.type === 'more')
    return run.answers[step.id] !== undefined;
  return run.slots[slot.id] !== undefined;
}

/** The caller would not give it: a message is taken without asking again. */
function isDeclined(draft: Draft, slot: Slot | undefined): boolean {
  return slot !== undefined && draft.state.declined.includes(slot.type);
}

/**
 * A consent question that cannot be asked yet, because no number is known: asks for the number first. Where
 * consent is already on record, or can't be given any more, it is answered without asking.
 */
function settleConsent(draft: Draft, run: Run, step: StepOf<'ask'>): 'ask' | 'settled' | 'asking' {
  const { state } = draft;
  const text = textOf(draft, run, step.id);
  if (state.optedOut || text === null) {
    run.answers[step.id] = 'no';
    return 'settled';
  }
  const to = numberFor(draft, run);
  if (to === null) {
    if (askForNumber(draft, run, step.id)) return 'asking';
    return withoutNumber(draft, run, step) ? 'asking' : 'settled';
  }
  if (consentFor(state.consents, text, to) !== null) {
    run.answers[step.id] = 'yes';
    return 'settled';
  }
  return 'ask';
}

/** Goes on with the innermost task, and ends the ones that have nothing left to do. */
export function advance(draft: Draft): void {
  const { state } = draft;
  for (;;) {
    const run = topRun(draft);
    if (run === undefined || state.ended !== null) return;
    const script = scriptOf(draft.program, run.task);
    const found = nextStep(script, state, run, (step) =>
      step.kind === 'say' || (step.kind === 'ask' && step.line !== null)
        ? fillLine(draft, run, step.line ?? []).whole
        : true,
    );
    const toConfirm = unconfirmed(draft, run);
    const opening = run.done.length === 0;
    if (toConfirm !== undefined && !(opening && saysFirst(script, found, toConfirm))) {
      readBack(draft, run, toConfirm);
      return;
    }
    if (found === null) {
      if (endOfRun(draft)) return;
      continue;
    }
    const { step, index } = found;
    if (wrapsUp(draft, script, step)) {
      if (endOfRun(draft)) return;
      continue;
    }
    run.reached = Math.max(run.reached, index);
    if (doStep(draft, run, step)) return;
  }
}

/** « Anything else? » and what follows it close the call: not for a task that came in the middle of another one. */
function wrapsUp(draft: Draft, script: Script, step: Step): boolean {
  if (step.kind !== 'ask' || draft.state.stack.length < 2) return false;
  const rest = script.steps.slice(script.steps.indexOf(step));
  return (
    script.slots.find(({ id }) => id === step.slot)?.type === 'more' &&
    !rest.some(({ kind }) => kind === 'act')
  );
}

/** Carries one step out. True when the conversation now waits for somebody. */
function doStep(draft: Draft, run: Run, step: Step): boolean {
  switch (step.kind) {
    case 'say': {
      run.done.push(step.id);
      const line = fillLine(draft, run, step.line);
      say(draft, line.text, {
        verbatim: line.whole,
        fixed: line.fixed,
        language: scriptOf(draft.program, run.task).language,
      });
      return false;
    }
    case 'ask': {
      const slot = slotInRun(draft, run, step.slot);
      if (answered(run, step, slot) || (run.task === null && isDeclined(draft, slot))) {
        run.done.push(step.id);
        return false;
      }
      if (slot?.type === 'consent') {
        const next = settleConsent(draft, run, step);
        if (next === 'asking') return true;
        if (next === 'settled') return false;
      }
      ask(draft, run, step);
      return true;
    }
    case 'act':
      if (step.action === 'sms') return sendText(draft, run, step);
      run.done.push(step.id);
      return askTransfer(draft, step.target, step.id, draft.state.wantsHuman);
    case 'message':
    case 'guided': {
      if (step.kind === 'guided' && draft.state.mind) {
        beginGuide(draft, step.id);
        return true;
      }
      const taken = tookMessage(draft, run);
      run.done.push(step.id);
      if (taken) return false;
      startRun(draft, null, alreadyGiven(run));
      return false;
    }
    case 'note':
      run.done.push(step.id);
      run.notes.push(step.text);
      return false;
  }
}

/** What the owner's own questions learnt is the message: it is not asked for again. */
function alreadyGiven({ slots: { message, reason } }: Run): Record<string, string> {
  const given = message ?? reason;
  return given === undefined ? {} : { message: given };
}

/** Whether a message was taken in this run already: once is enough, however many instructions nobody can follow. */
function tookMessage(draft: Draft, run: Run): boolean {
  return scriptOf(draft.program, run.task).steps.some(
    (step) => (step.kind === 'message' || step.kind === 'guided') && run.done.includes(step.id),
  );
}

/**
 * The innermost task has nothing left to do. Returns true when the conversation now waits for the caller, false
 * when the task below goes on.
 */
function endOfRun(draft: Draft): boolean {
  const { state } = draft;
  const run = finishRun(draft, true);
  if (run === undefined) return true;
  const below = topRun(draft);
  if (below !== undefined) {
    for (const slot of scriptOf(draft.program, below.task).slots) {
      if (slot.type === 'name' || slot.type === 'phone' || slot.type === 'email') {
        const value = state.known[slot.type];
        if (value !== undefined && below.slots[slot.id] === undefined) {
          below.slots[slot.id] = value;
          below.confirmed.push(slot.id);
        }
      }
    }
    if (below.left && run.task !== null) saySet(draft, words(draft).backTo);
    below.left = false;
    return false;
  }
  if (run.transferred) return true;
  const asked = lastMore(draft, run);
  if (asked === 'no') {
    endCall(draft, 'goodbye', !draft.effects.some((effect) => effect.type === 'say' && effect.verbatim));
    return true;
  }
  saySet(draft, words(draft).anythingElse);
  listen(draft, { kind: 'more' });
  return true;
}

/** How the script's own « anything else? » was answered, if it asked; one before a transfer or a text is not the last word. */
function lastMore(draft: Draft, run: Run): 'yes' | 'no' | 'unclear' | undefined {
  const script = scriptOf(draft.program, run.task);
  const lastAct = script.steps.findLastIndex((candidate) => candidate.kind === 'act');
  const step = script.steps.findLast(
    (candidate, index) =>
      index > lastAct && candidate.kind === 'ask' && slotInRun(draft, run, candidate.slot)?.type === 'more',
  );
  return step === undefined ? undefined : run.answers[step.id];
}

/** Says goodbye, unless the owner's script has just done so, and ends the call. */
export function endCall(
  draft: Draft,
  reason: 'goodbye' | 'silence' | 'abuse' | 'limit',
  needsGoodbye: boolean,
): void {
  const { state } = draft;
  while (state.stack.length > 0) {
    const run = topRun(draft);
    if (run !== undefined) remember(draft, run);
    finishRun(draft, false);
  }
  if (needsGoodbye) saySet(draft, words(draft).goodbye(draft.program.business.name));
  state.ended = reason;
  state.waiting = { kind: 'nothing' };
  draft.effects.push({ type: 'end', reason });
}
