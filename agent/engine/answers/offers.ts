/** The answer to what the agent offered of itself: a task it guessed at, a transfer, a message. */
import { advance } from '../advance.ts';
import { beginTask, digress, missed, openUp } from '../digress.ts';
import { type Draft, listen, saySet, topRun, words } from '../draft.ts';
import { startRun } from '../runs.ts';
import { answerTransfer } from '../transfer.ts';
import type { Understanding } from '../understanding/understanding.ts';

/** « Is it about…? » */
export function answerGuess(draft: Draft, task: string, understanding: Understanding, text: string): void {
  if (understanding.answer === 'yes') return beginTask(draft, task);
  if (digress(draft, understanding)) return;
  if (understanding.answer !== 'no') return openUp(draft, understanding, text);
  saySet(draft, words(draft).howCanIHelp);
  listen(draft, { kind: 'open', again: true });
}

/** « Shall I put you through? » */
export function answerTransferOffer(
  draft: Draft,
  destination: string,
  step: string | null,
  understanding: Understanding,
): void {
  const { answer } = understanding;
  if (answer === 'yes' || answer === 'no') return answerTransfer(draft, destination, step, answer === 'yes');
  if (digress(draft, understanding) || missed(draft)) return;
  answerTransfer(draft, destination, step, false);
}

/** « Would you like me to take a message? » `message`: what it would say, where that is known already. */
export function answerMessageOffer(
  draft: Draft,
  message: string | null,
  understanding: Understanding,
  text: string,
): void {
  if (understanding.task !== null && wishesElse(text) && digress(draft, understanding)) return;
  if (understanding.answer === 'yes') {
    draft.state.misses = 0;
    startRun(draft, null, message === null ? {} : { message });
    return advance(draft);
  }
  if (understanding.answer === 'no') return afterRefusal(draft);
  if (digress(draft, understanding) || missed(draft)) return;
  afterRefusal(draft);
}

/** « Ok, I'd like to book then »: a wish of one's own, and no word to pass on. */
function wishesElse(text: string): boolean {
  const wish =
    /\b(?:i['’]?d (?:like|rather|prefer)|i (?:want|need|would like)|can i|could i|instead|j['’]aimerais|je (?:voudrais|veux|préfère)|plutôt|puis-je|est-ce que je peux)\b/iu;
  return wish.test(text) && !/\b(?:tell|message|pass|dites|dis|dire|mess)\b/iu.test(text);
}

/** The caller wants no message taken: on with the task, or « anything else? ». */
function afterRefusal(draft: Draft): void {
  draft.state.misses = 0;
  if (topRun(draft) !== undefined) {
    advance(draft);
    return;
  }
  saySet(draft, words(draft).anythingElse);
  listen(draft, { kind: 'more' });
}
