import type { Step } from '../../script/script.ts';
import { advance } from '../advance.ts';
import type { Run } from '../conversation.ts';
import type { Draft } from '../draft.ts';

/** The question of a step needs no more asking: on with the task. */
export function stepDone(draft: Draft, run: Run, step: Step): void {
  draft.state.misses = 0;
  if (!run.done.includes(step.id)) run.done.push(step.id);
  advance(draft);
}
