/** What the agent does about what the caller meant. */
import { advance, endCall } from './advance.ts';
import { answerAsk } from './answers/ask.ts';
import { answerConfirm } from './answers/confirm.ts';
import { answerConsentAsked } from './answers/consent.ts';
import { answerMore } from './answers/more.ts';
import { answerGuess, answerMessageOffer, answerTransferOffer } from './answers/offers.ts';
import { openUp } from './digress.ts';
import { type Draft, listen, say, saySet, slotInRun, topRun, words } from './draft.ts';
import { expectationOf } from './expect.ts';
import { scriptOf } from './program.ts';
import { reask } from './reask.ts';
import { finishRun, isReadBack, remember, startRun } from './runs.ts';
import { answerTransfer, askTransfer } from './transfer.ts';
import type { Understanding } from './understanding/understanding.ts';

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
    // « No, bye » to « anything else? » is its answer: what the script still has to say is said.
    if (expectationOf(draft.program, state).kind !== 'more') return endCall(draft, 'goodbye', true);
    return answerWaiting(draft, { ...understanding, answer: 'no', task: null, question: null }, text, took);
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
  const round = state.said.findLast((line) => line.round < state.round)?.round;
  const lines = state.said.filter((line) => line.round === round).slice(-3);
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
  const corrects = understanding.slots.some(({ correction }) => correction);
  for (const { slot: id, value, correction } of understanding.slots) {
    if (run === undefined) {
      if (id === 'name' || id === 'phone' || id === 'email') state.known[id] = value;
      continue;
    }
    const slot = slotInRun(draft, run, id);
    // A sentence that corrects an earlier answer is not also the answer to an open question.
    if (slot === undefined || (corrects && !correction && slot.type === 'text')) continue;
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
    case 'consent':
      return answerConsentAsked(draft, waiting.step, understanding, text);
    case 'confirm-task':
      return answerGuess(draft, waiting.task, understanding, text);
    case 'confirm-transfer':
      return answerTransferOffer(draft, waiting.destination, waiting.step, understanding);
    case 'offer-message':
      return answerMessageOffer(draft, waiting.text, understanding);
    case 'more':
      return answerMore(draft, understanding, text);
    default:
      return openUp(draft, understanding, text);
  }
}
