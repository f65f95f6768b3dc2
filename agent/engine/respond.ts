/** What the agent does about what the caller meant. */
import type { Slot, Step } from '../script/script.ts';
import { advance, ask, endCall, readBack } from './advance.ts';
import type { Run } from './conversation.ts';
import { type Draft, listen, newId, say, saySet, slotInRun, topRun, words } from './draft.ts';
import { scriptOf, stepOf } from './program.ts';
import { reask } from './reask.ts';
import { finishRun, isReadBack, remember, startRun } from './runs.ts';
import { answerConsent, offerMessage, resolveText, sendText, textOf } from './texts.ts';
import { answerTransfer, askTransfer } from './transfer.ts';
import type { Understanding } from './understanding/understanding.ts';

/** A task is taken up at once from this confidence on; from the lower one, the guess is confirmed aloud. */
const CERTAIN = 0.55;
const GUESS = 0.35;
/** Times in a row that a caller is not understood before the agent gives the question up. */
const MOST_MISSES = 2;

/** Answers the caller's sentence. `text` is what they said. */
export function respond(draft: Draft, understanding: Understanding, text: string): void {
  const { state } = draft;
  state.silences = 0;
  followLanguage(draft, understanding);
  if (understanding.mood.frustrated) state.mood.frustrated = true;
  if (understanding.mood.urgent) state.mood.urgent = true;
  if (state.waiting.kind === 'act') {
    if (understanding.wants.noTexts) optOut(draft, text);
    listen(draft, state.waiting);
    return;
  }
  if (understanding.mood.abusive) return calm(draft);
  if (understanding.wants.noTexts) {
    optOut(draft, text);
    return reask(draft);
  }
  if (understanding.wants.repeat) return repeat(draft);
  if (understanding.wants.wait) {
    saySet(draft, words(draft).takeYourTime);
    listen(draft, state.waiting);
    return;
  }
  const took = takeSlots(draft, understanding);
  if (understanding.wants.human) return wantsHuman(draft, understanding);
  if (
    understanding.wants.cancel &&
    topRun(draft) !== undefined &&
    state.waiting.kind !== 'confirm-transfer'
  ) {
    return cancel(draft);
  }
  if (understanding.wants.goodbye && !took && understanding.answer !== 'yes') {
    return endCall(draft, 'goodbye', true);
  }
  answerWaiting(draft, understanding, text, took);
}

function followLanguage(draft: Draft, { language }: Understanding): void {
  const { state, program } = draft;
  if (language !== null && program.business.languages.includes(language)) state.language = language;
}

function calm(draft: Draft): void {
  const { state } = draft;
  state.abuses += 1;
  if (state.abuses > 2) {
    saySet(draft, words(draft).abuseGoodbye);
    endCall(draft, 'abuse', false);
    return;
  }
  saySet(draft, words(draft).calm);
  reask(draft);
}

function optOut(draft: Draft, text: string): void {
  const { state } = draft;
  state.optedOut = true;
  draft.effects.push({
    type: 'optout',
    to: state.known.phone ?? state.caller,
    words: text,
    language: state.language,
  });
  saySet(draft, words(draft).noMoreTexts);
}

/** Says again what was said before the caller's « what? ». */
function repeat(draft: Draft): void {
  const { state } = draft;
  const turn = state.said.findLast((line) => line.turn < state.turn)?.turn;
  const lines = state.said.filter((line) => line.turn === turn).slice(-3);
  const asked = lines.findIndex((line) => line.id === state.consentAsked);
  for (const [index, line] of lines.entries()) {
    const id = say(draft, line.text);
    if (index === asked) state.consentAsked = id;
  }
  listen(draft, state.waiting);
}

/** Keeps what the sentence gave. True when it gave anything. */
function takeSlots(draft: Draft, understanding: Understanding): boolean {
  const { state } = draft;
  const run = topRun(draft);
  for (const { slot: id, value, correction } of understanding.slots) {
    if (run === undefined) {
      if (id === 'name' || id === 'phone' || id === 'email') state.known[id] = value;
      continue;
    }
    const slot = slotInRun(draft, run, id);
    if (slot === undefined) continue;
    const changed = run.slots[id] !== undefined && run.slots[id] !== value;
    run.slots[id] = value;
    if (isReadBack(slot)) {
      if (changed || correction) run.confirmed = run.confirmed.filter((confirmed) => confirmed !== id);
    } else if (correction && changed) {
      saySet(draft, words(draft).corrected);
    }
    remember(draft, run);
  }
  return understanding.slots.length > 0;
}

/** Asking for a person always works: the task that transfers, else a destination, else a message. */
function wantsHuman(draft: Draft, understanding: Understanding): void {
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

function cancel(draft: Draft): void {
  const { state } = draft;
  saySet(draft, words(draft).cancelled);
  finishRun(draft, false);
  state.misses = 0;
  if (topRun(draft) !== undefined) return advance(draft);
  saySet(draft, words(draft).anythingElse);
  listen(draft, { kind: 'more' });
}

function answerWaiting(draft: Draft, understanding: Understanding, text: string, took: boolean): void {
  const { state } = draft;
  const { waiting } = state;
  switch (waiting.kind) {
    case 'ask':
      return answerAsk(draft, waiting.step, understanding, text, took);
    case 'confirm':
      return answerConfirm(draft, waiting.slot, understanding, text, took);
    case 'consent': {
      const run = topRun(draft);
      const script = run && scriptOf(draft.program, run.task);
      const step = script && stepOf(script, waiting.step);
      if (run === undefined || step?.kind !== 'act') return reask(draft);
      const target = resolveText(draft, step.target);
      const answer = answerConsent(draft, run, { text: target, answer: understanding.answer }, text);
      if (answer === 'yes') {
        state.misses = 0;
        if (!sendText(draft, run, step.id, step.target)) advance(draft);
        return;
      }
      if (answer === 'unclear' && digress(draft, understanding)) return;
      if (answer === 'unclear' && missed(draft)) return;
      state.misses = 0;
      saySet(draft, words(draft).noProblem);
      return advance(draft);
    }
    case 'confirm-task':
      if (understanding.answer === 'yes') return beginTask(draft, waiting.task);
      if (digress(draft, understanding)) return;
      if (understanding.answer === 'no') {
        saySet(draft, words(draft).howCanIHelp);
        return listen(draft, { kind: 'open', again: true });
      }
      return openUp(draft, understanding, text);
    case 'confirm-transfer':
      if (understanding.answer === 'yes' || understanding.answer === 'no') {
        return answerTransfer(draft, waiting.destination, waiting.step, understanding.answer === 'yes');
      }
      if (digress(draft, understanding)) return;
      if (missed(draft)) return;
      return answerTransfer(draft, waiting.destination, waiting.step, false);
    case 'offer-message':
      if (understanding.answer === 'yes') {
        state.misses = 0;
        startRun(draft, null, waiting.text === null ? {} : { message: waiting.text });
        return advance(draft);
      }
      if (understanding.answer === 'no') return afterRefusal(draft);
      if (digress(draft, understanding)) return;
      if (missed(draft)) return;
      return afterRefusal(draft);
    case 'more':
      return answerMore(draft, understanding, text);
    default:
      return openUp(draft, understanding, text);
  }
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

/** Counts a miss and asks again in other words; false once that has been done often enough. */
function missed(draft: Draft): boolean {
  draft.state.misses += 1;
  if (draft.state.misses >= MOST_MISSES) return false;
  reask(draft, true);
  return true;
}

/** A question or another task in the middle of this one. True when the sentence was one and is dealt with. */
function digress(draft: Draft, understanding: Understanding): boolean {
  const { state } = draft;
  const { task } = understanding;
  const running = state.stack.some((run) => run.task === task?.id);
  if (task !== null && !running && task.confidence >= CERTAIN && understanding.question === null) {
    beginTask(draft, task.id);
    return true;
  }
  if (understanding.question !== null) {
    search(draft, understanding.question);
    return true;
  }
  if (task !== null && !running && task.confidence >= CERTAIN) {
    beginTask(draft, task.id);
    return true;
  }
  return false;
}

function search(draft: Draft, question: string): void {
  const { state } = draft;
  const id = newId(draft, 'k');
  state.resume = state.waiting;
  state.searching = { id, question };
  draft.effects.push({ type: 'search', id, question, language: state.language });
  listen(draft, { kind: 'search' });
}

function beginTask(draft: Draft, task: string): void {
  draft.state.misses = 0;
  startRun(draft, task);
  advance(draft);
}

/** Anything may come: a task, a guess at one, a question, or nothing that the agent understands. */
function openUp(draft: Draft, understanding: Understanding, text: string): void {
  const { state, program } = draft;
  const { task } = understanding;
  if (
    task !== null &&
    (task.confidence >= CERTAIN || (understanding.by === 'model' && task.confidence >= GUESS))
  ) {
    return beginTask(draft, task.id);
  }
  if (understanding.question !== null) return search(draft, understanding.question);
  const name = task === null ? undefined : program.tasks.get(task.id)?.task.name;
  if (task !== null && name !== undefined && task.confidence >= GUESS) {
    state.misses = 0;
    saySet(draft, words(draft).isItAbout(name));
    return listen(draft, { kind: 'confirm-task', task: task.id });
  }
  if (understanding.answer === 'yes' && state.waiting.kind !== 'open') {
    saySet(draft, words(draft).whatElse);
    return listen(draft, { kind: 'open', again: true });
  }
  if (text.trim().split(/\s+/).length > 3 && state.misses === 0) {
    state.misses = 1;
    return search(draft, text);
  }
  state.misses += 1;
  if (state.misses > MOST_MISSES) {
    state.misses = 0;
    offerMessage(draft);
    return;
  }
  saySet(draft, words(draft).sorry);
  saySet(
    draft,
    words(draft).canDo([...program.tasks.values()].map((compiled) => compiled.task.name).slice(0, 4)),
  );
  listen(draft, { kind: 'open', again: true });
}

/** The answer to « anything else? », asked by the agent itself. */
function answerMore(draft: Draft, understanding: Understanding, text: string): void {
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

function answerConfirm(
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

function answerAsk(
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
  if (
    understanding.wants.decline ||
    (understanding.answer === 'no' && !took && understanding.question === null)
  ) {
    saySet(draft, words(draft).noProblem);
    return stepDone(draft, run, step);
  }
  if (digress(draft, understanding)) return;
  if (took) return advance(draft);
  if (slot.type === 'text' && understanding.answer === null && text.trim() !== '') {
    run.slots[slot.id] = text.trim();
    return stepDone(draft, run, step);
  }
  if (missed(draft)) return;
  if (slot.type === 'phone' && state.caller !== null) {
    run.slots[slot.id] = state.caller;
    return stepDone(draft, run, step);
  }
  saySet(draft, words(draft).noProblem);
  stepDone(draft, run, step);
}

function stepDone(draft: Draft, run: Run, step: Step): void {
  draft.state.misses = 0;
  if (!run.done.includes(step.id)) run.done.push(step.id);
  advance(draft);
}

function answerConsentStep(
  draft: Draft,
  run: Run,
  step: Step,
  slot: Slot,
  understanding: Understanding,
  text: string,
): void {
  const { state } = draft;
  const about = { text: textOf(draft, run, step.id), answer: understanding.answer };
  const answer = answerConsent(draft, run, about, text);
  if (answer === 'unclear') {
    const given = understanding.slots.some(({ slot: id }) => slotInRun(draft, run, id)?.type === 'phone');
    if (given) return advance(draft);
    if (digress(draft, understanding)) return;
    if (missed(draft)) return;
  }
  run.answers[step.id] = answer === 'yes' ? 'yes' : 'no';
  run.slots[slot.id] = answer === 'yes' ? 'yes' : 'no';
  state.consentAsked = null;
  if (answer !== 'yes' && !hasBranch(draft, run, step.id, 'no')) saySet(draft, words(draft).noProblem);
  stepDone(draft, run, step);
}

function hasBranch(draft: Draft, run: Run, of: string, is: 'no' | 'yes'): boolean {
  return scriptOf(draft.program, run.task).steps.some((step) =>
    step.when.some((guard) => guard.kind === 'answer' && guard.of === of && guard.is === is),
  );
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

/** « Anything else? » in a script: yes, and the rest of the task waits or falls away; no, and it goes on. */
function answerMoreStep(
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
  saySet(draft, words(draft).anythingElse);
  listen(draft, { kind: 'more' });
}
