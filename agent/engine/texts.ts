/** Text messages, as far as the engine goes: which text, to which number, under which consent. */
import type { Script, Step } from '../script/script.ts';
import { ask, askPermission } from './asking.ts';
import { consentFor, giveConsent, mayLeave } from './consent.ts';
import type { Run } from './conversation.ts';
import { type Draft, listen, newId, saySet, words } from './draft.ts';
import { hasBranch } from './guards.ts';
import { askNumber, keepNumber, numberFor, questionForNumber, slotsWithNumber } from './number.ts';
import { scriptOf } from './program.ts';

type SmsStep = Extract<Step, { kind: 'act' }>;

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
  const asked = state.said.find((line) => line.id === state.consentAsked?.said);
  if (about.text === null || to === null || asked === undefined) return 'unclear';
  // « Yes, at 613… » names another number than the one asked about: that one is asked about first.
  if (to !== state.consentAsked?.to) return 'unclear';
  const consent = giveConsent(
    { text: about.text, to, heard: asked.heard === null ? asked.text : null, language: state.language },
    callerWords,
    state.turn,
    draft.at,
  );
  if (consent === null) return about.answer === 'no' ? 'no' : 'unclear';
  state.consents.push(consent);
  keepNumber(draft, run, to);
  return 'yes';
}

/** Asks for the consent that no question of the script asked for. */
export function askConsent(draft: Draft, run: Run, step: string): void {
  askPermission(draft, run, words(draft).consent);
  listen(draft, { kind: 'consent', step });
}

/** What the text's own blanks stand for. */
function values(draft: Draft, run: Run): Record<string, string> {
  const { business } = draft.program;
  return { ...business.facts, 'Company Name': business.name, ...slotsWithNumber(draft, run) };
}

function refuse(draft: Draft, target: string, reason: string): void {
  draft.state.actions.push({ id: newId(draft, 'a'), type: 'sms', target, outcome: 'refused', reason });
  saySet(draft, words(draft).textRefused(reason));
}

/**
 * Asks for the number that the text of step `step` needs: in the owner's words where the script has a question for it.
 * False where that was asked, and answered with none.
 */
export function askForNumber(draft: Draft, run: Run, step: string): boolean {
  const question = questionForNumber(scriptOf(draft.program, run.task));
  if (question === undefined) askNumber(draft, step, false);
  else if (run.done.includes(question.id)) return false;
  else ask(draft, run, question);
  return true;
}

/**
 * No number is to be had for the text that step `step` asks for or sends: the script's own way out, else a message is
 * offered. True when the conversation now waits for the caller.
 */
export function withoutNumber(draft: Draft, run: Run, step: Step): boolean {
  if (step.kind === 'act') {
    run.done.push(step.id);
    refuse(draft, step.target ?? '', 'sms.no-number');
    return offerMessage(draft);
  }
  saySet(draft, words(draft).textRefused('sms.no-number'));
  const goesOn = hasBranch(scriptOf(draft.program, run.task), step.id, 'no');
  run.answers[step.id] = goesOn ? 'no' : 'unclear';
  return goesOn ? false : offerMessage(draft);
}

/**
 * Sends the text of a step, or does what is missing for it first. True when the conversation now waits: for the
 * server, for the caller's consent, for their number.
 */
export function sendText(draft: Draft, run: Run, step: SmsStep): boolean {
  const { state } = draft;
  const text = resolveText(draft, step.target);
  const to = numberFor(draft, run);
  if (text === null || state.optedOut) {
    run.done.push(step.id);
    refuse(draft, text ?? step.target ?? '', text === null ? 'sms.no-text' : 'sms.opted-out');
    return offerMessage(draft);
  }
  if (to === null) return askForNumber(draft, run, step.id) || withoutNumber(draft, run, step);
  const consent = consentFor(state.consents, text, to);
  if (consent === null) {
    askConsent(draft, run, step.id);
    return true;
  }
  run.done.push(step.id);
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
  state.acting = { id, step: step.id, action };
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
