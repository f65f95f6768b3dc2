/** Text messages, as far as the engine goes: which text, to which number, under which consent. */
import type { Script, Step } from '../script/script.ts';
import { ask } from './asking.ts';
import { consentFor, giveConsent, mayLeave } from './consent.ts';
import type { Run } from './conversation.ts';
import { type Draft, listen, newId, say, saySet, slotInRun, words } from './draft.ts';
import { scriptOf } from './program.ts';
import { writtenNumber } from './render.ts';

/** The number that a text of this run goes to: the one given, else the one that the caller calls from, unless they would give none. */
export function numberFor(draft: Draft, run: Run): string | null {
  const phone = scriptOf(draft.program, run.task).slots.find((slot) => slot.type === 'phone');
  const { known, caller, declined } = draft.state;
  return (
    (phone === undefined ? undefined : run.slots[phone.id]) ??
    known.phone ??
    (declined.includes('phone') ? null : caller)
  );
}

/** The question for the number that a text of this run needs: undefined once it was asked. */
export function numberStepOf(draft: Draft, run: Run): Extract<Step, { kind: 'ask' }> | undefined {
  return scriptOf(draft.program, run.task).steps.find(
    (step): step is Extract<Step, { kind: 'ask' }> =>
      step.kind === 'ask' &&
      !run.done.includes(step.id) &&
      slotInRun(draft, run, step.slot)?.type === 'phone',
  );
}

function textAct(script: Script, consentStep: string) {
  const from = script.steps.findIndex((step) => step.id === consentStep);
  const acts = script.steps.slice(from + 1).filter((step) => step.kind === 'act' && step.action === 'sms');
  return (
    acts.find((step) => step.when.some((guard) => guard.kind === 'answer' && guard.of === consentStep)) ??
    acts[0]
  );
}

/** The id of a text: the one named, or the business's only one; null where that does not tell. */
export function resolveText(draft: Draft, target: string | null): string | null {
  const { texts } = draft.program.business;
  if (target !== null) return texts.some((text) => text.id === target) ? target : null;
  return texts.length === 1 ? (texts[0]?.id ?? null) : null;
}

/** The text that a consent question is about. */
export function textOf(draft: Draft, run: Run, consentStep: string): string | null {
  const act = textAct(scriptOf(draft.program, run.task), consentStep);
  return act?.kind === 'act' ? resolveText(draft, act.target) : null;
}

/** What the caller answered to a consent question. A yes counts only as the strict rules read the words. */
export function answerConsent(
  draft: Draft,
  run: Run,
  about: { text: string | null; answer: 'yes' | 'no' | 'unclear' | null },
  callerWords: string,
): 'yes' | 'no' | 'unclear' {
  const { state } = draft;
  const to = numberFor(draft, run);
  const asked = state.said.find((line) => line.id === state.consentAsked);
  if (about.text === null || to === null || asked === undefined) return 'unclear';
  // « Yes, at 613… » names another number than the one asked about: that one is read back and asked about first.
  if (hasNewNumber(draft, run)) return 'unclear';
  const consent = giveConsent(
    { text: about.text, to, heard: asked.heard === null ? asked.text : null, language: state.language },
    callerWords,
    state.turn,
    draft.at,
  );
  if (consent === null) return about.answer === 'no' ? 'no' : 'unclear';
  state.consents.push(consent);
  return 'yes';
}

/** Whether the run's number was given or changed, and not read back since. */
function hasNewNumber(draft: Draft, run: Run): boolean {
  const phone = scriptOf(draft.program, run.task).slots.find((slot) => slot.type === 'phone');
  return phone !== undefined && run.slots[phone.id] !== undefined && !run.confirmed.includes(phone.id);
}

/** Asks for the consent that no question of the script asked for. */
export function askConsent(draft: Draft, run: Run, step: string): void {
  const to = numberFor(draft, run);
  const number = to === null ? words(draft).numberUnknown : writtenNumber(to, draft.program.business.country);
  draft.state.consentAsked = say(draft, words(draft).consent(number));
  listen(draft, { kind: 'consent', step });
}

/** What the text's own blanks stand for. */
function values(draft: Draft, run: Run): Record<string, string> {
  const { business } = draft.program;
  return { ...business.facts, 'Company Name': business.name, ...run.slots };
}

function refuse(draft: Draft, target: string, reason: string): void {
  draft.state.actions.push({ id: newId(draft, 'a'), type: 'sms', target, outcome: 'refused', reason });
  saySet(draft, words(draft).textRefused(reason));
}

/**
 * Sends the text of step `step`, or does what is missing for it first. True when the conversation now waits:
 * for the server, for the caller's consent.
 */
export function sendText(draft: Draft, run: Run, step: string, target: string | null): boolean {
  const { state } = draft;
  const text = resolveText(draft, target);
  const to = numberFor(draft, run);
  const number = numberStepOf(draft, run);
  if (text !== null && to === null && number !== undefined) {
    // Once the number is known, it is this step's turn again.
    run.done = run.done.filter((done) => done !== step);
    ask(draft, run, number);
    return true;
  }
  if (text === null || to === null) {
    refuse(draft, target ?? '', text === null ? 'sms.no-text' : 'sms.no-number');
    return offerMessage(draft);
  }
  if (state.optedOut) {
    refuse(draft, text, 'sms.opted-out');
    return offerMessage(draft);
  }
  const consent = consentFor(state.consents, text, to);
  if (consent === null) {
    askConsent(draft, run, step);
    return true;
  }
  const action = {
    type: 'sms',
    text,
    to,
    language: state.language,
    values: values(draft, run),
    consent,
  } as const;
  if (!mayLeave(action, state.consents, state.optedOut)) return offerMessage(draft);
  const id = newId(draft, 'a');
  state.acting = { id, step, action };
  draft.effects.push({ type: 'act', id, action });
  listen(draft, { kind: 'act' });
  return true;
}

/** « Would you like me to take a message? » */
export function offerMessage(draft: Draft, text: string | null = null): true {
  saySet(draft, words(draft).offerMessage);
  listen(draft, { kind: 'offer-message', text });
  return true;
}
