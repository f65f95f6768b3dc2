/**
 * The engine: one call's conversation as a pure function. It has no clock, no randomness and no input or output:
 * what happened comes in as an event, what to do about it goes out as effects.
 */
import { advance } from './advance.ts';
import { begin } from './begin.ts';
import { type Conversation, copyConversation } from './conversation.ts';
import type { Draft } from './draft.ts';
import type { Effect, Event } from './events.ts';
import { guided } from './guide.ts';
import { acted } from './handlers/acted.ts';
import { answered } from './handlers/answered.ts';
import { resumed } from './handlers/resumed.ts';
import { said } from './handlers/said.ts';
import { silent } from './handlers/silent.ts';
import { start } from './handlers/start.ts';
import { press } from './keys.ts';
import type { Program } from './program.ts';
import { respond } from './respond.ts';
import { finishRun, startRun } from './runs.ts';
import { heardInRecording, recorded } from './voicemail.ts';

/** How many of the agent's last utterances stay at hand, for « what? » and for what was heard of them. */
const KEPT_LINES = 12;

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
  const next = (conversation: Conversation, event: Event): Step => {
    const draft: Draft = { program, state: copyConversation(conversation), effects: [], at: event.at };
    handle(draft, event);
    draft.state.said = draft.state.said.slice(-KEPT_LINES);
    return { conversation: draft.state, effects: draft.effects };
  };
  return {
    begin: () => begin(program),
    next,
    replay(events) {
      let conversation = begin(program);
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

/** After a model's words: the script goes on, or a message is taken where nobody could follow it. */
function goOnFrom(draft: Draft, next: ReturnType<typeof guided>): void {
  if (next === 'message') startRun(draft, null);
  if (next === 'message' || next === 'go-on') advance(draft);
}
