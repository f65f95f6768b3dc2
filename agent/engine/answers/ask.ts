/** The answer to a question of the script. */
import type { Slot, Step } from '../../script/script.ts';
import { advance } from '../advance.ts';
import type { Run } from '../conversation.ts';
import { digress, missed, openUp } from '../digress.ts';
import { type Draft, saySet, slotInRun, topRun, words } from '../draft.ts';
import { scriptOf, stepOf } from '../program.ts';
import { isMessage } from '../runs.ts';
import { saysNothing } from '../understanding/index.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { answerConsentStep } from './consent.ts';
import { answerMoreStep } from './more.ts';
import { stepDone } from './step-done.ts';

export function answerAsk(
  draft: Draft,
  id: string,
  understanding: Understanding,
  text: string,
  took: boolean,
): void {
  const { state } = draft;
  const run = topRun(draft);
  const step = run && stepOf(scriptOf(draft.program, run.task), id);
  const slot = run && step?.kind === 'ask' ? slotInRun(draft, run, step.slot) : undefined;
  if (run === undefined || step?.kind !== 'ask' || slot === undefined)
    return openUp(draft, understanding, text);
  if (understanding.choice !== null) run.choices[step.id] = [understanding.choice];
  if (slot.type === 'consent') return answerConsentStep(draft, run, step, slot, understanding, text);
  if (slot.type === 'more') return answerMoreStep(draft, run, step, understanding, text);
  if (slot.type === 'yesno') return answerYesNo(draft, run, step, slot, understanding, text);
  if (run.slots[slot.id] !== undefined) return stepDone(draft, run, step);
  const nothing = isMessage(slot) ? saysNothing(text) : null;
  if (
    understanding.wants.decline ||
    nothing === 'no' ||
    (understanding.answer === 'no' && !took && understanding.question === null)
  ) {
    state.declined.push(slot.type);
    saySet(draft, words(draft).allRight);
    return stepDone(draft, run, step);
  }
  if (digress(draft, understanding)) return;
  if (took) return advance(draft);
  if (slot.type === 'text' && nothing === null && understanding.answer === null && text.trim() !== '') {
    run.slots[slot.id] = text.trim();
    return stepDone(draft, run, step);
  }
  if (missed(draft)) return;
  if (slot.type === 'phone' && state.caller !== null) {
    run.slots[slot.id] = state.caller;
    return stepDone(draft, run, step);
  }
  state.declined.push(slot.type);
  saySet(draft, words(draft).withoutIt);
  stepDone(draft, run, step);
}

function answerYesNo(
  draft: Draft,
  run: Run,
  step: Step,
  slot: Slot,
  understanding: Understanding,
  text: string,
): void {
  const { answer } = understanding;
  if (answer === 'yes' || answer === 'no') {
    run.answers[step.id] = answer;
    run.slots[slot.id] = answer;
    return stepDone(draft, run, step);
  }
  if (answer === null && understanding.choice === null) {
    if (digress(draft, understanding)) return;
    if (!understanding.wants.decline && missed(draft)) return;
  }
  run.answers[step.id] = 'unclear';
  run.slots[slot.id] = answer === 'unclear' || understanding.choice !== null ? text.trim() : 'unclear';
  stepDone(draft, run, step);
}
