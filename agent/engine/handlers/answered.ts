import { comeBack } from '../digress.ts';
import { type Draft, say, saySet, topRun, words } from '../draft.ts';
import type { EventOf } from '../events.ts';
import { nothingUnderstood } from '../nothing-understood.ts';
import { reask } from '../reask.ts';
import { answerWaiting } from '../respond.ts';
import { offerMessage } from '../texts.ts';

/** A question of so few words that the knowledge does not hold is about what was just asked: « which number? ». */
const ASIDE = 3;

/** The knowledge has an answer to the caller’s question, or none. */
export function answered(draft: Draft, event: EventOf<'answered'>): void {
  const { state } = draft;
  if (state.searching?.id !== event.id) return;
  const { question, answer } = state.searching;
  state.searching = null;
  const run = topRun(draft);
  if (event.answer !== null) {
    state.misses = 0;
    say(draft, event.answer, { sources: event.sources });
    comeBack(draft);
    return;
  }
  if (answer !== null && state.resume !== null) {
    state.waiting = state.resume;
    state.resume = null;
    return answerWaiting(draft, { ...nothingUnderstood, answer }, question, false);
  }
  // « Can we speak English? » is answered by speaking it.
  if (run !== undefined && (state.switched || question.split(/\s+/).length <= ASIDE)) {
    comeBack(draft);
    return;
  }
  if (state.switched) {
    state.resume = null;
    return reask(draft);
  }
  if (run !== undefined) {
    run.questions.push(question);
    saySet(draft, words(draft).dontKnowInTask);
    comeBack(draft);
    return;
  }
  state.resume = null;
  saySet(draft, words(draft).dontKnow);
  offerMessage(draft, question);
}
