import { advance } from './advance.ts';
import { type Draft, topRun } from './draft.ts';
import { scriptOf } from './program.ts';
import { startRun } from './runs.ts';
import { answerTransfer, askTransfer } from './transfer.ts';
import type { Understanding } from './understanding/understanding.ts';

/** Asking for a person always works: the task that transfers, else a destination, else a message. */
export function wantsHuman(draft: Draft, understanding: Understanding): void {
  const { state, program } = draft;
  const again = state.wantsHuman;
  state.wantsHuman = true;
  const run = topRun(draft);
  const transfers = (id: string) =>
    program.tasks.get(id)?.script.steps.some((step) => step.kind === 'act' && step.action === 'transfer') ??
    false;
  if (state.waiting.kind === 'confirm-transfer') {
    answerTransfer(draft, state.waiting.destination, state.waiting.step, true);
    return;
  }
  if (again || (run?.task != null && transfers(run.task))) {
    const act =
      run &&
      scriptOf(program, run.task).steps.find((step) => step.kind === 'act' && step.action === 'transfer');
    askTransfer(draft, act?.kind === 'act' ? act.target : null, act?.id ?? null, true);
    return;
  }
  const named =
    understanding.task !== null && transfers(understanding.task.id) ? understanding.task.id : undefined;
  const task = named ?? [...program.tasks.keys()].find(transfers);
  if (task === undefined) {
    askTransfer(draft, null, null, true);
    return;
  }
  startRun(draft, task);
  state.misses = 0;
  advance(draft);
}
