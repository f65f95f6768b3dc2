import { advance } from '../advance.ts';
import type { Run } from '../conversation.ts';
import { type Draft, saySet, topRun, words } from '../draft.ts';
import type { EventOf } from '../events.ts';
import { scriptOf, stepOf } from '../program.ts';
import { finishRun } from '../runs.ts';
import { offerMessage } from '../texts.ts';
import { transferFailed } from '../transfer.ts';

/** The server says what became of an action. */
export function acted(draft: Draft, event: EventOf<'acted'>): void {
  const { state } = draft;
  if (state.acting?.id !== event.id) return;
  const { action, step } = state.acting;
  state.acting = null;
  const target = action.type === 'sms' ? action.text : action.destination;
  state.actions.push({
    id: event.id,
    type: action.type,
    target,
    outcome: event.outcome,
    reason: event.reason,
  });
  const run = topRun(draft);
  if (action.type === 'transfer') {
    if (event.outcome !== 'done') {
      return transferFailed(draft, action.destination, step);
    }
    for (const left of state.stack) left.transferred = true;
    while (state.stack.length > 0) finishRun(draft, true);
    state.ended = 'transferred';
    state.waiting = { kind: 'nothing' };
    draft.effects.push({ type: 'end', reason: 'transferred' });
    return;
  }
  if (event.outcome === 'done') return advance(draft);
  saySet(draft, words(draft).textRefused(event.outcome === 'unknown' ? 'sms.unknown' : event.reason));
  if (run !== undefined && step !== null) forgetYes(draft, run, step);
  offerMessage(draft);
}

/** The text did not go: lines that say it did must not be spoken. */
function forgetYes(draft: Draft, run: Run, act: string): void {
  const step = stepOf(scriptOf(draft.program, run.task), act);
  for (const guard of step?.when ?? []) {
    if (guard.kind === 'answer' && guard.is === 'yes') run.answers[guard.of] = 'unclear';
  }
}
