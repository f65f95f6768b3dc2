/** The answer to « May I text you? », asked by the script or, where it forgot to, by the agent. */
import type { Slot, Step } from '../../script/script.ts';
import { advance } from '../advance.ts';
import type { Run } from '../conversation.ts';
import { digress, missed } from '../digress.ts';
import { type Draft, saySet, slotInRun, topRun, words } from '../draft.ts';
import { hasBranch } from '../guards.ts';
import { scriptOf, stepOf } from '../program.ts';
import { reask } from '../reask.ts';
import { answerConsent, resolveText, sendText, textOf } from '../texts.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { stepDone } from './step-done.ts';

export function answerConsentStep(
  draft: Draft,
  run: Run,
  step: Step,
  slot: Slot,
  understanding: Understanding,
  text: string,
): void {
  const { state } = draft;
  const about = { text: textOf(draft, run, step.id), answer: understanding.answer };
  const answer = answerConsent(draft, run, about, text);
  if (answer === 'unclear') {
    const given = understanding.slots.some(({ slot: id }) => slotInRun(draft, run, id)?.type === 'phone');
    if (given) return advance(draft);
    if (digress(draft, understanding)) return;
    if (missed(draft)) return;
  }
  run.answers[step.id] = answer === 'yes' ? 'yes' : 'no';
  run.slots[slot.id] = answer === 'yes' ? 'yes' : 'no';
  state.consentAsked = null;
  if (answer !== 'yes' && !hasBranch(scriptOf(draft.program, run.task), step.id, 'no'))
    saySet(draft, words(draft).noProblem);
  stepDone(draft, run, step);
}

/** The answer to the agent's own question for consent, before the text of step `id`. */
export function answerConsentAsked(
  draft: Draft,
  id: string,
  understanding: Understanding,
  text: string,
): void {
  const { state } = draft;
  const run = topRun(draft);
  const step = run && stepOf(scriptOf(draft.program, run.task), id);
  if (run === undefined || step?.kind !== 'act') return reask(draft);
  const target = resolveText(draft, step.target);
  const answer = answerConsent(draft, run, { text: target, answer: understanding.answer }, text);
  if (answer === 'yes') {
    state.misses = 0;
    if (!sendText(draft, run, step.id, step.target)) advance(draft);
    return;
  }
  if (answer === 'unclear' && (digress(draft, understanding) || missed(draft))) return;
  state.misses = 0;
  saySet(draft, words(draft).noProblem);
  advance(draft);
}
