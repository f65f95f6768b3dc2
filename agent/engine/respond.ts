/** What the agent does about what the caller meant. */
import type { Slot } from '../script/script.ts';

import { advance, endCall } from './advance.ts';
import { answerAsk } from './answers/ask.ts';
import { answerConfirm } from './answers/confirm.ts';
import { answerConsentAsked } from './answers/consent.ts';
import { answerMore } from './answers/more.ts';
import { answerNumber } from './answers/number.ts';
import { answerGuess, answerMessageOffer, answerTransferOffer } from './answers/offers.ts';
import { begins } from './breaths.ts';
import { beginTask, CERTAIN, digress, openUp } from './digress.ts';
import { type Draft, listen, say, saySet, slotInRun, topRun, words } from './draft.ts';
import { expectationOf } from './expect.ts';
import { answerGuide } from './guide.ts';
import { numberFor } from './number.ts';
import { scriptOf } from './program.ts';
import { reask } from './reask.ts';
import { finishRun, isMessage, isReadBack, remember, startRun } from './runs.ts';
import { answerTransfer, askTransfer } from './transfer.ts';
import { asksSomething, messageIn, saysNothing } from './understanding/index.ts';
import { normalise } from './understanding/normalise.ts';
import type { Understanding } from './understanding/understanding.ts';

/** « Ok, bye » to one of these takes leave; to a question of the script it is a yes as well. */
const OFFERS: ReadonlySet<string> = new Set([
  'open',
  'more',
  'offer-message',
  'confirm-task',
  'confirm-transfer',
]);

/** So many words are an interjection: they ask for nothing else and tell nothing at length. */
const SHORT = 3;

/** Answers the caller's sentence. `text` is what they said. */
export function respond(draft: Draft, understanding: Understanding, text: string): void {
  const { state } = draft;
  state.silences = 0;
  followLanguage(draft, understanding, text);
  if (understanding.mood.frustrated) state.mood.frustrated = true;
  if (understanding.mood.urgent) state.mood.urgent = true;
  if (state.waiting.kind === 'act') {
    if (understanding.wants.noTexts) optOut(draft, text);
    listen(draft, state.waiting);
    return;
  }
  if (understanding.mood.abusive && !answersAtLength(draft, understanding, text)) return calm(draft);
  if (understanding.wants.noTexts) {
    optOut(draft, text);
    const asksToText =
      state.waiting.kind === 'number' || expectationOf(draft.program, state).kind === 'consent';
    if (!asksToText) return reask(draft);
    return answerWaiting(draft, { ...understanding, answer: 'no', question: null, task: null }, text, false);
  }
  if (understanding.wants.repeat) return repeat(draft);
  if (onlyWaits(draft, understanding, text)) {
    saySet(draft, words(draft).takeYourTime);
    listen(draft, state.waiting);
    return;
  }
  const took = takeSlots(draft, understanding, text);
  const message = takeMessage(draft, understanding, text);
  if (message) return answerWaiting(draft, { ...understanding, task: null, question: null }, text, true);
  if (understanding.wants.human) return wantsHuman(draft, understanding);
  if (!took && begins(draft, understanding, text)) return;
  if (understanding.wants.cancel) {
    if (!refuses(draft, understanding)) return cancel(draft, understanding);
    return answerWaiting(draft, { ...understanding, answer: 'no' }, text, took);
  }
  const agrees = understanding.answer === 'yes' && !OFFERS.has(state.waiting.kind);
  if (understanding.wants.goodbye && !took && !agrees) {
    // « No, bye » to « anything else? » is its answer: what the script still has to say is said.
    if (expectationOf(draft.program, state).kind !== 'more') return endCall(draft, 'goodbye', true);
    return answerWaiting(draft, { ...understanding, answer: 'no', task: null, question: null }, text, took);
  }
  answerWaiting(draft, aboutThisTask(draft, understanding, text), text, took);
}

/** « Wait, what do you charge? » in the middle of a quote names no other task: it is a question. */
function aboutThisTask({ program, state }: Draft, understanding: Understanding, text: string): Understanding {
  const { task, slots, answer, question } = understanding;
  const run = state.stack.at(-1);
  const expecting = expectationOf(program, state);
  const tells = expecting.kind === 'slot' && expecting.slot.type === 'text';
  if (task === null || task.id !== run?.task || question !== null || slots.length > 0 || tells)
    return understanding;
  if ((answer !== null && answer !== 'unclear') || !asksSomething(normalise(text))) return understanding;
  return { ...understanding, task: null, question: text.trim() };
}

/** A message that is given before it is asked for, to a task that will: it is not asked for again. */
function takeMessage(draft: Draft, { task }: Understanding, text: string): boolean {
  const run = topRun(draft);
  const slot = run && slotInRun(draft, run, 'message');
  if (run === undefined || slot?.type !== 'text' || run.slots[slot.id] !== undefined) return false;
  const { waiting } = draft.state;
  if (waiting.kind !== 'ask' && waiting.kind !== 'confirm') return false;
  const asked = expectationOf(draft.program, draft.state);
  if (asked.kind === 'slot' && asked.slot.id === slot.id) return false;
  const message = task === null ? null : messageIn(text);
  if (message === null) return false;
  run.slots[slot.id] = message;
  return true;
}

/** Hard words in the message or the reason that was asked for are passed on with it: they are what the caller has to say. */
function answersAtLength({ program, state }: Draft, { slots }: Understanding, text: string): boolean {
  const expecting = expectationOf(program, state);
  if (expecting.kind !== 'slot' || expecting.slot.type !== 'text') return false;
  return slots.some(({ slot }) => slot === expecting.slot.id) && text.split(/\s+/).length > SHORT;
}

/** « Wait » holds the call up only where nothing else is said: « no wait, it's 0112 » is a correction. */
function onlyWaits({ program, state }: Draft, understanding: Understanding, text: string): boolean {
  const { kind } = expectationOf(program, state);
  const answers = understanding.answer !== null && kind !== 'slot' && kind !== 'open';
  const says =
    answers ||
    understanding.slots.length > 0 ||
    understanding.partial !== null ||
    understanding.question !== null ||
    (understanding.task !== null && text.split(/\s+/).length > SHORT);
  return understanding.wants.wait && !says;
}

/** « Never mind » to an offer is a no to the offer; to anything else it leaves the task. */
function refuses({ program, state }: Draft, { answer }: Understanding): boolean {
  const { kind } = expectationOf(program, state);
  if (state.waiting.kind === 'number') return true;
  if (kind === 'yesno') return answer === 'no' || state.waiting.kind !== 'ask';
  return kind === 'consent' || kind === 'more';
}

/** The caller's language, where the sentence is more than a name: « Kim Vu » is in none. */
function followLanguage(draft: Draft, { language, slots }: Understanding, text: string): void {
  const { state, program } = draft;
  const before = state.language;
  state.switched = false;
  const said = text.trim().toLowerCase();
  if (slots.some(({ value }) => value.toLowerCase() === said)) return;
  if (language !== null && program.business.languages.includes(language)) state.language = language;
  state.switched = state.language !== before;
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

/** The caller wants no more texts: `text` are their words. */
export function optOut(draft: Draft, text: string): void {
  const { state } = draft;
  if (state.optedOut) return;
  state.optedOut = true;
  draft.effects.push({
    type: 'optout',
    to: ownNumber(draft),
    words: text,
    language: state.language,
  });
  saySet(draft, words(draft).noMoreTexts);
}

/** The number that an opt-out is for: the one that a text of the running task would go to. */
function ownNumber(draft: Draft): string | null {
  const run = topRun(draft);
  return run === undefined ? (draft.state.known.phone ?? draft.state.caller) : numberFor(draft, run);
}

/** Says again what was said before the caller's « what? ». */
function repeat(draft: Draft): void {
  const { state } = draft;
  const round = state.said.findLast((line) => line.round < state.round)?.round;
  const lines = state.said.filter((line) => line.round === round).slice(-3);
  const asked = lines.findIndex((line) => line.id === state.consentAsked?.said);
  for (const [index, line] of lines.entries()) {
    const id = say(draft, line.text);
    if (index === asked && id !== null && state.consentAsked !== null)
      state.consentAsked = { ...state.consentAsked, said: id };
  }
  listen(draft, state.waiting);
}

/** Keeps what the sentence gave. True when it gave anything. */
function takeSlots(draft: Draft, understanding: Understanding, text: string): boolean {
  const { state } = draft;
  const run = topRun(draft);
  const corrects = understanding.slots.some(({ correction }) => correction);
  let took = false;
  for (const { slot: id, value, correction } of understanding.slots) {
    if (run === undefined) {
      if (id === 'name' || id === 'phone' || id === 'email') state.given[id] = value;
      took = true;
      continue;
    }
    const slot = slotInRun(draft, run, id);
    // A sentence that corrects an earlier answer is not also the answer to an open question.
    if (slot === undefined || (corrects && !correction && slot.type === 'text')) {
      took = true;
      continue;
    }
    if (isMessage(slot) && saysNothing(text) !== null) continue;
    took = true;
    const changed = run.slots[id] !== undefined && run.slots[id] !== value;
    run.slots[id] = value;
    if (isReadBack(slot)) {
      if (changed || correction) run.confirmed = run.confirmed.filter((confirmed) => confirmed !== id);
    } else if (correction && changed) {
      saySet(draft, words(draft).corrected);
    }
    if (changed && correction) correctBelow(draft, slot, value);
    remember(draft, run);
  }
  return took;
}

/** What is put right in one task of the call is put right in those that wait for it. */
function correctBelow(draft: Draft, { type }: Slot, value: string): void {
  if (type !== 'name') return;
  for (const below of draft.state.stack.slice(0, -1)) {
    const slot = scriptOf(draft.program, below.task).slots.find((one) => one.type === type);
    if (slot !== undefined && below.slots[slot.id] !== undefined) below.slots[slot.id] = value;
  }
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

function cancel(draft: Draft, understanding: Understanding): void {
  const { task } = understanding;
  const { state } = draft;
  saySet(draft, words(draft).cancelled);
  const left = topRun(draft);
  // Nobody is to call about what is wanted no more.
  if (left !== undefined && left.questions.length === 0) left.passedOn = true;
  finishRun(draft, false);
  state.misses = 0;
  if (task !== null && task.confidence >= CERTAIN) return beginTask(draft, task.id);
  // « Never mind. What’s your address? »
  state.waiting = { kind: 'more' };
  if (understanding.question !== null && digress(draft, understanding)) return;
  if (topRun(draft) !== undefined) return advance(draft);
  saySet(draft, words(draft).anythingElse);
  listen(draft, { kind: 'more' });
}

/** The answer to what the conversation waits for. `took`: the sentence gave a value that was kept. */
export function answerWaiting(draft: Draft, understanding: Understanding, text: string, took: boolean): void {
  const { state } = draft;
  const { waiting } = state;
  switch (waiting.kind) {
    case 'ask':
      return answerAsk(draft, waiting.step, understanding, text, took);
    case 'confirm':
      return answerConfirm(draft, waiting, understanding, text, took);
    case 'consent':
      return answerConsentAsked(draft, waiting.step, understanding, text);
    case 'number':
      return answerNumber(draft, waiting, understanding, text);
    case 'confirm-task':
      return answerGuess(draft, waiting.task, understanding, text);
    case 'confirm-transfer':
      return answerTransferOffer(draft, waiting.destination, waiting.step, understanding);
    case 'offer-message':
      return answerMessageOffer(draft, waiting.text, understanding, text);
    case 'guide':
      if (!digress(draft, understanding)) answerGuide(draft, text);
      return;
    case 'more':
      return answerMore(draft, understanding, text);
    default:
      return openUp(draft, understanding, text);
  }
}
