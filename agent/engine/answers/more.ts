/** The answer to « Anything else? ». */
import type { Step } from '../../script/script.ts';
import { advance, endCall } from '../advance.ts';
import type { Run } from '../conversation.ts';
import { digress, missed, openUp } from '../digress.ts';
import { type Draft, listen, saySet, topRun, words } from '../draft.ts';
import { scriptOf } from '../program.ts';
import { finishRun } from '../runs.ts';
import { CHANGES_SUBJECT } from '../understanding/index.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { stepDone } from './step-done.ts';

/** A yes of up to so many words says nothing yet of what else there is: « yes there is ». */
const MOST_BARE_WORDS = 3;

/** The answer to « anything else? », asked by the agent itself. */
export function answerMore(draft: Draft, understanding: Understanding, text: string): void {
  const { state } = draft;
  if (digress(draft, understanding, text)) return;
  if (understanding.answer === 'no')
    return topRun(draft) === undefined ? endCall(draft, 'goodbye', true) : advance(draft);
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
  if (rest.some((later) => later.kind === 'act' && later.action === 'transfer'))
    return answerBeforeTransfer(draft, run, step, understanding, text);
  const actsLater = rest.some((later) => later.kind === 'act');
  const something =
    understanding.answer === 'yes' || understanding.task !== null || understanding.question !== null;
  if (understanding.answer === 'no' && understanding.task === null && understanding.question === null) {
    run.answers[step.id] = 'no';
    return stepDone(draft, run, step);
  }
  if (understanding.answer === 'no' && understanding.question !== null && digress(draft, understanding, text))
    return;
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
  if (digress(draft, understanding, text)) return;
  if (understanding.task !== null) return openUp(draft, understanding, text);
  saySet(draft, words(draft).whatElse);
  listen(draft, { kind: 'open', again: true });
}

/**
 * « Anything else? » before the script puts the caller through: what they add is noted for whoever answers, and
 * only a task that sends or transfers something, and is asked for plainly, comes in between.
 */
function answerBeforeTransfer(
  draft: Draft,
  run: Run,
  step: Step,
  understanding: Understanding,
  text: string,
): void {
  const { state, program } = draft;
  const { answer, task, question } = understanding;
  const acts =
    task !== null &&
    task.confidence >= CHANGES_SUBJECT &&
    program.tasks.get(task.id)?.script.steps.some((other) => other.kind === 'act') === true;
  if ((acts || question !== null) && digress(draft, understanding, text)) return;
  if (answer !== 'no') {
    const added = text.trim();
    if (added.split(/\s+/).length <= MOST_BARE_WORDS) {
      if (answer !== 'yes') {
        if (missed(draft)) return;
      } else {
        state.misses = 0;
        saySet(draft, words(draft).whatElse);
        return listen(draft, state.waiting);
      }
    } else {
      run.notes.push(added);
      saySet(draft, words(draft).noted);
    }
  }
  run.answers[step.id] = 'no';
  stepDone(draft, run, step);
}
