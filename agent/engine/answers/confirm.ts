/** The answer to a number or an email that was read back. */
import { advance, readBack } from '../advance.ts';
import type { Run } from '../conversation.ts';
import { digress, missed, openUp } from '../digress.ts';
import { type Draft, listen, saySet, slotInRun, topRun, words } from '../draft.ts';
import { scriptOf } from '../program.ts';
import { remember } from '../runs.ts';
import type { Understanding } from '../understanding/understanding.ts';

export function answerConfirm(
  draft: Draft,
  id: string,
  understanding: Understanding,
  text: string,
  took: boolean,
): void {
  const { state } = draft;
  const run = topRun(draft);
  const slot = run && slotInRun(draft, run, id);
  if (run === undefined || slot === undefined) return openUp(draft, understanding, text);
  if (took && !run.confirmed.includes(id) && understanding.slots.some((given) => given.slot === id)) {
    state.misses = 0;
    return readBack(draft, run, slot);
  }
  if (understanding.answer === 'yes') {
    state.misses = 0;
    run.confirmed.push(id);
    remember(draft, run);
    return advance(draft);
  }
  if (understanding.answer === 'no') {
    delete run.slots[id];
    state.misses = 0;
    saySet(draft, words(draft).readBackAgain);
    const step = askStepOf(draft, run, id);
    if (step !== undefined) run.done = run.done.filter((done) => done !== step.id);
    return step === undefined ? advance(draft) : listen(draft, { kind: 'ask', step: step.id });
  }
  if (digress(draft, understanding)) return;
  if (missed(draft)) return;
  state.misses = 0;
  run.confirmed.push(id);
  remember(draft, run);
  advance(draft);
}

function askStepOf(draft: Draft, run: Run, slot: string) {
  return scriptOf(draft.program, run.task).steps.find((step) => step.kind === 'ask' && step.slot === slot);
}
