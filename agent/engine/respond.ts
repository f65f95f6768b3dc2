/** What the agent does about what the caller meant. */

import { advance, endCall } from './advance.ts';
import { answerAsk } from './answers/ask.ts';
import { answerConfirm } from './answers/confirm.ts';
import { answerConsentAsked } from './answers/consent.ts';
import { answerMore } from './answers/more.ts';
import { answerNumber } from './answers/number.ts';
import { answerGuess, answerMessageOffer, answerTransferOffer } from './answers/offers.ts';
import { begins } from './breaths.ts';
import { beginTask, CERTAIN, digress, openUp } from './digress.ts';
import { type Draft, listen, say, saySet, topRun, words } from './draft.ts';
import { expectationOf } from './expect.ts';
import { answerGuide } from './guide.ts';
import { optOut } from './opt-out.ts';
import { aboutThisTask, answersAtLength, onlyWaits, refuses } from './reads-as.ts';
import { reask } from './reask.ts';
import { finishRun } from './runs.ts';
import { takeMessage, takeSlots } from './take-slots.ts';
import type { Understanding } from './understanding/understanding.ts';
import { wantsHuman } from './wants-human.ts';

/** « Ok, bye » to one of these takes leave; to a question of the script it is a yes as well. */
const OFFERS: ReadonlySet<string> = new Set([
  'open',
  'more',
  'offer-message',
  'confirm-task',
  'confirm-transfer',
]);

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
