/**
 * The engine: one call's conversation as a pure function. It has no clock, no randomness and no input or output:
 * what happened comes in as an event, what to do about it goes out as effects.
 */
import { advance, endCall } from './advance.ts';
import { joined } from './breaths.ts';
import { mayLeave } from './consent.ts';
import { type Conversation, copyConversation, type Run } from './conversation.ts';
import { comeBack } from './digress.ts';
import { type Draft, listen, say, saySet, topRun, words } from './draft.ts';
import type { Effect, Event, EventOf } from './events.ts';
import { requestFor } from './expect.ts';
import { guided, resumeGuide } from './guide.ts';
import { press } from './keys.ts';
import { nothingUnderstood } from './nothing-understood.ts';
import { firstLanguage, type Program, scriptOf, stepOf } from './program.ts';
import { reask } from './reask.ts';
import { answerWaiting, respond } from './respond.ts';
import { finishRun, startRun } from './runs.ts';
import { offerMessage } from './texts.ts';
import { transferFailed } from './transfer.ts';
import { refusesRecording } from './understanding/refuses-recording.ts';
import { heardInRecording, recorded, recordOn } from './voicemail.ts';

/** The longest sentence that is read, in characters; the rest of a longer one is ignored. */
const LONGEST = 2_000;

/** How many of the agent's last utterances stay at hand, for « what? » and for what was heard of them. */
const KEPT_LINES = 12;

/** A question of so few words that the knowledge does not hold is about what was just asked: « which number? ». */
const ASIDE = 3;

export interface Step {
  conversation: Conversation;
  effects: Effect[];
}

export interface Engine {
  /** The conversation before its first event. */
  begin(): Conversation;
  /** What the conversation becomes by an event, and what is to be done. Never throws on an event of the schema. */
  next(conversation: Conversation, event: Event): Step;
  /** A fold of `next` over a journal: the conversation as it stood. */
  replay(events: Iterable<Event>): Conversation;
}

/** The engine of one business. */
export function createEngine(program: Program): Engine {
  const begin = (): Conversation => ({
    channel: 'web',
    caller: null,
    language: firstLanguage(program.business, null),
    switched: false,
    startedAt: 0,
    now: '',
    ended: null,
    waiting: { kind: 'nothing' },
    resume: null,
    stack: [],
    known: {},
    given: {},
    declined: [],
    begun: null,
    turn: 0,
    round: 0,
    pending: {},
    said: [],
    consentAsked: null,
    consents: [],
    optedOut: false,
    acting: null,
    recording: null,
    recordings: [],
    searching: null,
    mind: false,
    guiding: null,
    actions: [],
    messages: [],
    finished: [],
    mood: { frustrated: false, urgent: false },
    wantsHuman: false,
    keys: '',
    misses: 0,
    silences: 0,
    abuses: 0,
    serial: 0,
  });
  const next = (conversation: Conversation, event: Event): Step => {
    const draft: Draft = { program, state: copyConversation(conversation), effects: [], at: event.at };
    handle(draft, event);
    draft.state.said = draft.state.said.slice(-KEPT_LINES);
    return { conversation: draft.state, effects: draft.effects };
  };
  return {
    begin,
    next,
    replay(events) {
      let conversation = begin();
      for (const event of events) conversation = next(conversation, event).conversation;
      return conversation;
    },
  };
}

function handle(draft: Draft, event: Event): void {
  const { state } = draft;
  if (event.type === 'start') return start(draft, event);
  if (state.startedAt === 0 || state.ended !== null) return;
  switch (event.type) {
    case 'said':
      return said(draft, event);
    case 'understood': {
      const text = state.pending[event.turn];
      if (text === undefined) return;
      delete state.pending[event.turn];
      respond(draft, event.understanding, text);
      return;
    }
    case 'key':
      return press(draft, event.key);
    case 'silent':
      return silent(draft);
    case 'interrupted': {
      const line = state.said.find(({ id }) => id === event.id);
      if (line !== undefined) line.heard = event.heard;
      return;
    }
    case 'answered':
      return answered(draft, event);
    case 'acted':
      return acted(draft, event);
    case 'recording':
      return heardInRecording(draft, event);
    case 'recorded':
      return recorded(draft, event);
    case 'guided':
      return goOnFrom(draft, guided(draft, event));
    case 'voiced':
    case 'played':
      return;
    case 'resumed':
      return resumed(draft);
    case 'hangup':
      while (state.stack.length > 0) finishRun(draft, false);
      state.ended = 'hangup';
      state.waiting = { kind: 'nothing' };
      draft.effects.push({ type: 'end', reason: 'hangup' });
      return;
  }
}

function start(draft: Draft, event: EventOf<'start'>): void {
  const { state, program } = draft;
  if (state.startedAt !== 0) return;
  state.startedAt = event.at;
  state.now = event.now;
  state.channel = event.channel;
  state.mind = event.mind ?? false;
  state.caller = event.caller;
  state.language = firstLanguage(program.business, event.language);
  const own = program.business.greeting[state.language];
  if (own === undefined) saySet(draft, words(draft).greeting(program.business.name));
  else say(draft, own, { verbatim: true, fixed: true });
  listen(draft, { kind: 'open', again: false });
}

function said(draft: Draft, event: EventOf<'said'>): void {
  const { state, program } = draft;
  const heard = event.text.slice(0, LONGEST).trim();
  if (heard === '') {
    listen(draft, state.waiting);
    return;
  }
  state.turn = event.turn;
  state.round += 1;
  state.keys = '';
  // Typed, or said where nothing records: these words are the message, or the end of it.
  state.recording = null;
  // Typed while it was recorded: it has stopped, and a message is offered.
  if (state.waiting.kind === 'offer-message' && refusesRecording(heard)) return listen(draft, state.waiting);
  const text = joined(draft, heard);
  state.pending[event.turn] = text;
  const request = requestFor(program, state, text, presentOf(state, event.at));
  draft.effects.push({ type: 'understand', turn: event.turn, request });
}

/** The caller's present: the start's own clock, moved on by the time since. ISO 8601 with the start's offset. */
function presentOf(state: Conversation, at: number): string {
  const offset = /(?:Z|[+-]\d\d:\d\d)$/.exec(state.now)?.[0] ?? 'Z';
  const start = Date.parse(state.now);
  if (Number.isNaN(start)) return state.now;
  const minutes =
    offset === 'Z'
      ? 0
      : Number(`${offset[0]}1`) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4)));
  const local = new Date(start + (at - state.startedAt) + minutes * 60_000);
  return local.toISOString().replace(/(?:\.\d+)?Z$/, offset);
}

function silent(draft: Draft): void {
  const { state } = draft;
  if (state.recording !== null) return listen(draft, state.waiting);
  if (state.waiting.kind === 'act' || state.waiting.kind === 'search') {
    if (state.acting?.action.type === 'transfer') saySet(draft, words(draft).stillRinging);
    return listen(draft, state.waiting);
  }
  state.silences += 1;
  if (state.silences > 2) {
    saySet(draft, words(draft).silentGoodbye);
    endCall(draft, 'silence', false);
    return;
  }
  saySet(draft, words(draft).stillThere);
  if (state.silences === 1) listen(draft, state.waiting);
  else reask(draft);
}

function answered(draft: Draft, event: EventOf<'answered'>): void {
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

function acted(draft: Draft, event: EventOf<'acted'>): void {
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

/** After a model's words: the script goes on, or a message is taken where nobody could follow it. */
function goOnFrom(draft: Draft, next: ReturnType<typeof guided>): void {
  if (next === 'message') startRun(draft, null);
  if (next === 'message' || next === 'go-on') advance(draft);
}

/** The text did not go: lines that say it did must not be spoken. */
function forgetYes(draft: Draft, run: Run, act: string): void {
  const step = stepOf(scriptOf(draft.program, run.task), act);
  for (const guard of step?.when ?? []) {
    if (guard.kind === 'answer' && guard.is === 'yes') run.answers[guard.of] = 'unclear';
  }
}

/** Another worker has taken the call up: excuses the gap, asks again, and asks again for what was under way. */
function resumed(draft: Draft): void {
  const { state } = draft;
  saySet(draft, words(draft).resumed);
  if (state.acting !== null) {
    const { id, action } = state.acting;
    if (mayLeave(action, state.consents, state.optedOut)) {
      draft.effects.push({ type: 'act', id, action });
      return listen(draft, state.waiting);
    }
    return acted(draft, { type: 'acted', at: draft.at, id, outcome: 'unknown', reason: 'sms.opted-out' });
  }
  if (state.searching !== null) {
    const { id, question } = state.searching;
    draft.effects.push({ type: 'search', id, question, language: state.language });
    return listen(draft, state.waiting);
  }
  state.pending = {};
  if (recordOn(draft)) return;
  if (resumeGuide(draft)) return;
  reask(draft);
}
