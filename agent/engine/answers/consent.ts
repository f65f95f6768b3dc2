/** The answer to « May I text you? », asked by the script or, where it forgot to, by the agent. */
import type { Slot, Step } from '../../script/script.ts';
import { advance } from '../advance.ts';
import { ask } from '../asking.ts';
import type { Run } from '../conversation.ts';
import { digress, missed } from '../digress.ts';
import { type Draft, saySet, slotInRun, topRun, words } from '../draft.ts';
import { hasBranch } from '../guards.ts';
import { askNumber, isNewNumber, namesNumber, numberFor } from '../number.ts';
import { scriptOf, stepOf } from '../program.ts';
import { readValue } from '../read-value.ts';
import { reask } from '../reask.ts';
import { answerConsent, askConsent, resolveText, sendText, textOf } from '../texts.ts';
import { readOtherNumber, saysWrongNumber } from '../understanding/index.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { stepDone } from './step-done.ts';

/** The step that a permission is for: the question that asks for it, or the text itself. */
type TextStep = Extract<Step, { kind: 'ask' | 'act' }>;

export function answerConsentStep(
  draft: Draft,
  run: Run,
  step: Extract<Step, { kind: 'ask' }>,
  slot: Slot,
  understanding: Understanding,
  text: string,
): void {
  const answer = answerOf(draft, run, step, understanding, text);
  if (answer === 'dealt-with') return;
  if (answer === 'no') return refuseText(draft, run, step);
  run.answers[step.id] = 'yes';
  run.slots[slot.id] = 'yes';
  draft.state.consentAsked = null;
  stepDone(draft, run, step);
}

/** The answer to the agent's own question for consent, before the text of step `id`. */
export function answerConsentAsked(
  draft: Draft,
  id: string,
  understanding: Understanding,
  text: string,
): void {
  const run = topRun(draft);
  const step = run && stepOf(scriptOf(draft.program, run.task), id);
  if (run === undefined || step?.kind !== 'act') return reask(draft);
  const answer = answerOf(draft, run, step, understanding, text);
  if (answer === 'dealt-with') return;
  if (answer === 'no') return refuseText(draft, run, step);
  draft.state.misses = 0;
  if (!sendText(draft, run, step)) advance(draft);
}

/** A yes, a no, or neither: then what the caller said instead has been dealt with. */
function answerOf(
  draft: Draft,
  run: Run,
  step: TextStep,
  understanding: Understanding,
  text: string,
): 'yes' | 'no' | 'dealt-with' {
  const target = step.kind === 'act' ? resolveText(draft, step.target) : textOf(draft, run, step.id);
  const answer = answerConsent(draft, run, { text: target, answer: understanding.answer }, text);
  if (answer === 'yes') return 'yes';
  const given = understanding.slots.some(({ slot: id }) => slotInRun(draft, run, id)?.type === 'phone');
  const isOther = numberFor(draft, run) !== draft.state.consentAsked?.to;
  if (!(given && isOther) && wantsOther(draft, run, text)) {
    draft.state.misses = 0;
    askNumber(draft, step.id, true);
    return 'dealt-with';
  }
  if (given) {
    draft.state.misses = 0;
    askForThisNumber(draft, run, step, true);
    return 'dealt-with';
  }
  if (answer === 'unclear' && (digress(draft, understanding) || missed(draft))) return 'dealt-with';
  return 'no';
}

/** Whether the caller would have the text at another number, which they have not said, or not whole. */
function wantsOther(draft: Draft, run: Run, text: string): boolean {
  return (
    readOtherNumber(text) !== null ||
    (isNewNumber(draft, run) && saysWrongNumber(text)) ||
    readValue(draft, 'phone', text)?.partial === true
  );
}

/** The caller would not have the text: on with what the script has for that. */
export function refuseText(draft: Draft, run: Run, step: TextStep): void {
  draft.state.consentAsked = null;
  if (step.kind === 'ask') {
    run.answers[step.id] = 'no';
    run.slots[step.slot] = 'no';
  }
  if (!hasBranch(scriptOf(draft.program, run.task), step.id, 'no')) saySet(draft, words(draft).noProblem);
  stepDone(draft, run, step);
}

/**
 * Asks for permission to text a number that is new: the question reads it, and a yes to that is a yes to it.
 * `again`: the owner's question was asked before, and need not be in their words.
 */
export function askForThisNumber(draft: Draft, run: Run, step: TextStep, again: boolean): void {
  if (step.kind === 'act') return askConsent(draft, run, step.id);
  if (again || namesNumber(draft, run, step)) return ask(draft, run, step);
  advance(draft);
}
