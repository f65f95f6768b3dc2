/** Understanding without a model: pure, and done in a fraction of a millisecond. */
import { readAnswer } from './answer.ts';
import { readChoice } from './choice.ts';
import { readConsent } from './consent.ts';
import { askedSlot, fillSlots } from './fill.ts';
import { languageOf } from './language-of.ts';
import { says } from './lexicon/index.ts';
import { normalise, type Spoken } from './normalise.ts';
import { humanTask } from './routing/human-task.ts';
import { NO_ROUTE, type Routing } from './routing/route.ts';
import { routeParts } from './routing/route-parts.ts';
import { asksSomething, digresses, holdsQuestion, readMood, readWants } from './signals.ts';
import { isSure } from './sure.ts';
import type { Understanding, UnderstandingRequest } from './understanding.ts';

/** How certain a task must be to be guessed at; the conversation asks about a guess. */
const GUESSED = 0.35;
/** How certain a task must be, in the middle of another, for the caller to have changed the subject. */
export const CHANGES_SUBJECT = 0.8;
/** A question about what was asked has so many words at most. */
const SHORT = 6;
/** The words of a wish for a human with nothing beside it, at most. */
const BARE_WISH = 5;

/** Understands a caller's sentence by rules. Never throws, whatever the text. */
export function understandByRules(request: UnderstandingRequest): Understanding {
  const spoken = normalise(request.text);
  const mood = readMood(spoken);
  const asked = askedSlot(request);
  const free = asked?.type === 'text';
  const wants = settleWants(readWants(spoken), spoken, request);
  const away =
    wants.human ||
    wants.repeat ||
    wants.wait ||
    wants.cancel ||
    wants.noTexts ||
    wants.decline ||
    wants.goodbye;
  const asks =
    free || asked !== null ? digresses(spoken) || (!free && asksSomething(spoken)) : asksSomething(spoken);
  const { slots, partial } = fillSlots(request, spoken, !away && !asks && spoken.words.length > 0);
  const corrected = slots.some(({ correction, slot }) => correction && slot === asked?.id);
  const { answer, confidence } = answerOf(request, spoken, corrected);
  const routing = routesNow(request, spoken, slots.length > 0 || partial !== null, answer)
    ? routeParts(spoken, request.tasks)
    : NO_ROUTE;
  const task = wants.human ? withHuman(request, spoken, routing) : taskOf(request, routing);
  const choice = readChoice(spoken, request.choices, answer);
  const valued = slots.some(({ slot }) => slot === asked?.id);
  const facts = ['hours', 'paying', 'facts'].includes(routing.elsewhere ?? '');
  const question =
    task === null && !away && !valued && choice === null && (asks || (facts && spoken.words.length > 1))
      ? request.text.trim()
      : null;
  const understanding: Understanding = {
    by: 'rules',
    sure: false,
    language: languageOf(spoken),
    answer,
    choice: choice?.id ?? null,
    task,
    slots,
    partial,
    question,
    wants,
    mood,
  };
  return {
    ...understanding,
    sure: isSure(request, understanding, spoken, routing, confidence, choice?.confidence ?? 0),
  };
}

/** Keeps the wishes that make sense where the conversation stands. */
function settleWants(
  wants: Understanding['wants'],
  spoken: Spoken,
  request: UnderstandingRequest,
): Understanding['wants'] {
  const { words } = spoken;
  const { expecting } = request;
  const long = words.length > 8;
  const free = expecting.kind === 'slot' && expecting.slot.type === 'text';
  const settled = { ...wants };
  const role = expecting.kind === 'slot' && expecting.slot.id === 'role';
  if (role && says.roles.test(spoken.plain)) settled.human = false;
  if (settled.noTexts) settled.cancel = settled.decline = settled.repeat = settled.goodbye = false;
  if (settled.human) settled.decline = settled.cancel = false;
  if (free && long)
    settled.cancel = settled.decline = settled.wait = settled.repeat = settled.goodbye = false;
  if (free && long && words.length > 14) settled.human = false;
  if (settled.repeat || settled.wait) settled.decline = false;
  if (settled.cancel) settled.decline = false;
  if (settled.repeat || holdsQuestion(spoken)) settled.wait = false;
  if (words.length > 12 && expecting.kind === 'open') settled.decline = false;
  return settled;
}

function answerOf(
  request: UnderstandingRequest,
  spoken: Spoken,
  corrected: boolean,
): { answer: Understanding['answer']; confidence: number } {
  const { kind } = request.expecting;
  if (kind === 'consent') {
    const answer = readConsent(request.text, request.language);
    return { answer, confidence: answer === 'unclear' ? 0.6 : 0.95 };
  }
  if (kind === 'slot' || kind === 'open') return { answer: null, confidence: 0 };
  if (corrected) return { answer: 'no', confidence: 0.95 };
  const read = readAnswer(spoken, kind === 'more');
  return { answer: read?.answer ?? null, confidence: read?.confidence ?? 0 };
}

/** Whether the sentence may name a task: not where it is a value, free text, or a plain answer. */
function routesNow(
  { expecting }: UnderstandingRequest,
  spoken: Spoken,
  valued: boolean,
  answer: Understanding['answer'],
): boolean {
  if (expecting.kind === 'open') return true;
  // « How much will the text cost me? » asks about what was asked.
  if (expecting.kind === 'consent' && says.texts.test(spoken.plain)) return false;
  if (expecting.kind === 'more') return answer !== 'no';
  if (expecting.kind === 'slot')
    return !valued && !(spoken.words.length <= SHORT && says.askedAbout.test(spoken.plain));
  return answer === null || answer === 'unclear';
}

/**
 * A wish for a human goes to the task that is for it. Only a longer sentence (« somebody about my bill ») may name
 * another, for certain.
 */
function withHuman(
  request: UnderstandingRequest,
  { words }: Spoken,
  routing: Routing,
): Understanding['task'] {
  const named = taskOf(request, routing);
  const id = humanTask(request.tasks);
  const certain = words.length > BARE_WISH && (named?.confidence ?? 0) >= CHANGES_SUBJECT;
  return id === null || certain ? named : { id, confidence: CHANGES_SUBJECT };
}

function taskOf({ expecting }: UnderstandingRequest, { task }: Routing): Understanding['task'] {
  if (task === null) return null;
  if (expecting.kind === 'open' || expecting.kind === 'more') return task.confidence >= GUESSED ? task : null;
  return task.confidence >= CHANGES_SUBJECT ? task : null;
}
