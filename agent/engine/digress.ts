/** What leads away from the question just asked: another task, a question for the knowledge, and the way back. */
import { advance, endCall } from './advance.ts';
import { ask } from './asking.ts';
import { type Draft, listen, newId, saySet, slotInRun, topRun, words } from './draft.ts';
import { expectationOf } from './expect.ts';
import { scriptOf, stepOf } from './program.ts';
import { reask } from './reask.ts';
import { startRun } from './runs.ts';
import { offerMessage } from './texts.ts';
import { asksWhetherMachine, messageIn } from './understanding/index.ts';
import type { Understanding } from './understanding/understanding.ts';

/** A task is taken up at once from this confidence on; from the lower one, the guess is confirmed aloud. */
export const CERTAIN = 0.55;
const GUESS = 0.35;
/** Times in a row that a caller is not understood before the agent gives the question up. */
const MOST_MISSES = 2;

/** Counts a miss and asks again in other words; false once that has been done often enough. */
export function missed(draft: Draft): boolean {
  draft.state.misses += 1;
  if (draft.state.misses >= MOST_MISSES) return false;
  reask(draft, true);
  return true;
}

/** A question or another task in the middle of this one. True when the sentence was one and is dealt with. */
export function digress(draft: Draft, understanding: Understanding, text = ''): boolean {
  const { state } = draft;
  const { task } = understanding;
  const running = state.stack.some((run) => run.task === task?.id);
  if (task !== null && !running && task.confidence >= CERTAIN && understanding.question === null) {
    beginTask(draft, task.id, text);
    return true;
  }
  if (understanding.question !== null && !isNoted(draft, understanding.question)) {
    if (asksWhetherMachine(understanding.question)) tellMachine(draft);
    else search(draft, understanding.question, asideOf(draft, understanding));
    return true;
  }
  if (task !== null && !running && task.confidence >= CERTAIN) {
    beginTask(draft, task.id, text);
    return true;
  }
  return false;
}

/** Asked before, not answered, and noted for the team: asking it again leads nowhere. */
function isNoted(draft: Draft, question: string): boolean {
  return draft.state.stack.some((run) => run.questions.includes(question));
}

/** The yes or no to « anything else? » that a sentence holds beside its question. */
function asideOf({ program, state }: Draft, { answer }: Understanding): 'yes' | 'no' | null {
  if (state.waiting.kind === 'open' || expectationOf(program, state).kind !== 'more') return null;
  return answer === 'unclear' ? null : answer;
}

/** « Are you a robot? » has a plain answer; then on with what was asked. */
function tellMachine(draft: Draft): void {
  const { state } = draft;
  saySet(draft, words(draft).aMachine);
  if (state.waiting.kind !== 'open') return reask(draft);
  saySet(draft, words(draft).howCanIHelp);
  listen(draft, { kind: 'open', again: true });
}

function search(draft: Draft, question: string, answer: 'yes' | 'no' | null = null): void {
  const { state } = draft;
  const id = newId(draft, 'k');
  state.resume = state.waiting;
  state.searching = { id, question, answer };
  draft.effects.push({ type: 'search', id, question, language: state.language });
  listen(draft, { kind: 'search' });
}

/** Starts a task. `text`: the words that asked for it, which may hold the message that it would ask for. */
export function beginTask(draft: Draft, task: string, text = ''): void {
  draft.state.misses = 0;
  const run = startRun(draft, draft.program.tasks.has(task) ? task : null);
  const message = slotInRun(draft, run, 'message')?.type === 'text' ? messageIn(text) : null;
  if (message !== null) run.slots.message = message;
  advance(draft);
}

/** Anything may come: a task, a guess at one, a question, or nothing that the agent understands. */
export function openUp(draft: Draft, understanding: Understanding, text: string): void {
  const { state, program } = draft;
  const { task, question, answer } = understanding;
  if (
    task !== null &&
    (task.confidence >= CERTAIN || (understanding.by === 'model' && task.confidence >= GUESS))
  ) {
    return beginTask(draft, task.id, text);
  }
  if (question !== null && asksWhetherMachine(question)) return tellMachine(draft);
  if (question !== null) return search(draft, question);
  const name = task === null ? undefined : program.tasks.get(task.id)?.task.name;
  if (task !== null && name !== undefined && task.confidence >= GUESS) {
    state.misses = 0;
    saySet(draft, words(draft).isItAbout(name));
    return listen(draft, { kind: 'confirm-task', task: task.id });
  }
  if (answer === 'no' && task === null && question === null && state.waiting.kind === 'open') {
    return topRun(draft) === undefined ? endCall(draft, 'goodbye', true) : advance(draft);
  }
  if (answer === 'yes' && state.waiting.kind !== 'open') {
    saySet(draft, words(draft).whatElse);
    return listen(draft, { kind: 'open', again: true });
  }
  if (text.trim().split(/\s+/).length > 3 && state.misses === 0) {
    state.misses = 1;
    return search(draft, text);
  }
  const first = state.misses === 0;
  state.misses += 1;
  if (state.misses > MOST_MISSES) {
    state.misses = 0;
    offerMessage(draft);
    return;
  }
  // « Hello? » is no misunderstanding.
  if (!first) saySet(draft, words(draft).sorry);
  saySet(draft, words(draft).inAFewWords);
  listen(draft, { kind: 'open', again: true });
}

/** Asks the running task's question again after something else was dealt with. */
export function comeBack(draft: Draft): void {
  const { state } = draft;
  const back = state.resume;
  state.resume = null;
  const run = topRun(draft);
  if (back?.kind === 'ask' && run !== undefined) {
    const step = stepOf(scriptOf(draft.program, run.task), back.step);
    if (step?.kind === 'ask') return ask(draft, run, step);
  }
  if (back !== null && back.kind !== 'open' && back.kind !== 'more' && run !== undefined) {
    state.waiting = back;
    return reask(draft);
  }
  if (run !== undefined) return advance(draft);
  saySet(draft, words(draft).anythingElse);
  listen(draft, { kind: 'more' });
}
