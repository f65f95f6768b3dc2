/** The answer to « Anything else? ». */
import type { Step } from '../../script/script.ts';
import { endCall } from '../advance.ts';
import type { Run } from '../conversation.ts';
import { digress, missed, openUp } from '../digress.ts';
import { type Draft, listen, saySet, words } from '../draft.ts';
import { scriptOf } from '../program.ts';
import { finishRun } from '../runs.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { stepDone } from './step-done.ts';

/** The answer to « anything else? », asked by the agent itself. */
export function answerMore(draft: Draft, understanding: Understanding, text: string): void {
  const { state } = draft;
  if (digress(draft, understanding)) return;
  if (understanding.answer === 'no') return endCall(draft, 'goodbye', true);
  if (understanding.answer === 'yes') {
    saySet(draft, words(draft).whatElse);
    return listen(draft, { kind: 'open', again: true });
  }
  state.waiting = { kind: 'open', again: true };
  openUp(draft, understanding, text);
}

/** « Anything else? » in a script: yes, and the rest of the task waits or falls away; no, and it goes on. */
export function answerMoreStep(
  draft: Draft,
  run: Run,
  step: Step,
  understanding: Understanding,
  text: string,
): void {
  const { state } = draft;
  const script = scriptOf(draft.program, run.task);
  const rest = script.steps.slice(script.steps.findIndex(({ id }) => id === step.id) + 1);
  const actsLater = rest.some((later) => later.kind === 'act');
  const something =
    understanding.answer === 'yes' || understanding.task !== null || understanding.question !== null;
  if (understanding.answer === 'no' && understanding.task === null && understanding.question === null) {
    run.answers[step.id] = 'no';
    return stepDone(draft, run, step);
  }
  if (!something && missed(draft)) return;
  if (!something) {
    run.answers[step.id] = 'no';
    return stepDone(draft, run, step);
  }
  if (!actsLater) {
    run.answers[step.id] = 'yes';
    finishRun(draft, true);
  }
  state.misses = 0;
  if (digress(draft, understanding)) return;
  if (understanding.task !== null) return openUp(draft, understanding, text);
  saySet(draft, words(draft).whatElse);
  listen(draft, { kind: 'open', again: true });
}
