/** How a visitor's call changes: pure. */
import type { CallAnswer, Notice } from '../../agent/contract.ts';
import { acted, caption, heard, note, spoken, typed } from './entries.ts';
import {
  type AgentState,
  initialState,
  isRunning,
  type Microphone,
  type Phase,
  type SessionEvent,
  type SessionState,
} from './session-state.ts';

const phaseOf = (agent: AgentState | null): Phase =>
  agent === null || agent === 'initializing' ? 'connecting' : agent;

/** The state after `event`. An event that no longer makes sense (a caption after the end) changes nothing. */
export function reduce(state: SessionState, event: SessionEvent): SessionState {
  switch (event.type) {
    case 'language':
      return isRunning(state) ? state : { ...state, language: event.language };
    case 'consent-asked':
      return { ...initialState(state.language), phase: 'consent' };
    case 'closed':
      return isRunning(state) ? state : initialState(state.language);
    case 'started':
      return {
        ...initialState(event.language),
        phase: 'connecting',
        mode: event.mode,
        microphone: event.mode === 'voice' ? 'asking' : 'off',
      };
    default:
      return isRunning(state) ? duringCall(state, event) : state;
  }
}

type CallEvent = Exclude<SessionEvent, { type: 'language' | 'consent-asked' | 'closed' | 'started' }>;

function duringCall(state: SessionState, event: CallEvent): SessionState {
  switch (event.type) {
    case 'slow':
      return { ...state, slow: state.phase === 'connecting' };
    case 'answered':
      return answered(state, event.answer);
    case 'handed-over':
      return { ...state, person: true, phase: 'listening' };
    case 'agent': {
      if (state.person) return state;
      const phase = phaseOf(event.state);
      const startedAt = state.startedAt ?? (phase === 'connecting' ? null : event.at);
      return { ...state, agent: event.state, phase, startedAt, slow: false };
    }
    case 'agent-left':
      return state.person ? state : { ...state, agent: null, phase: 'reconnecting' };
    case 'line-lost':
      return { ...state, phase: 'reconnecting' };
    case 'line-restored':
      if (state.person) return { ...state, phase: 'listening' };
      return { ...state, phase: state.agent === null ? 'reconnecting' : phaseOf(state.agent) };
    case 'microphone':
      return microphone(state, event.state);
    case 'silenced':
      return { ...state, silenced: event.silenced };
    case 'caption':
      return { ...state, entries: caption(state.entries, event) };
    case 'last-minute':
      return { ...state, entries: note(state.entries, 'last-minute') };
    case 'typed':
      return { ...state, entries: typed(state.entries, event) };
    case 'notice':
      return noticed(state, event.notice);
    case 'ended':
      return { ...state, phase: 'ended', ended: event.reason, endedAt: event.at };
    case 'failed':
      return { ...state, phase: 'failed', failure: event.failure, endedAt: event.at };
  }
}

function answered(state: SessionState, answer: CallAnswer): SessionState {
  const { call, business, language, ears } = answer;
  const known = { ...state, call, business, language };
  if (ears || state.mode === 'text') return known;
  return { ...known, microphone: 'off', entries: note(state.entries, 'no-ears') };
}

function microphone(state: SessionState, next: Microphone): SessionState {
  if (next === state.microphone) return state;
  const told = next === 'refused' || next === 'missing' || next === 'lost';
  return {
    ...state,
    microphone: next,
    entries: told ? note(state.entries, `microphone-${next}`) : state.entries,
  };
}

function noticed(state: SessionState, notice: Notice): SessionState {
  switch (notice.type) {
    case 'language':
      return { ...state, language: notice.language };
    case 'spoken':
      return { ...state, entries: spoken(state.entries, notice) };
    case 'heard':
      return { ...state, entries: heard(state.entries, notice) };
    case 'action':
      return { ...state, entries: acted(state.entries, notice) };
    case 'message':
      return { ...state, entries: [...state.entries, { kind: 'message', id: notice.id }] };
    case 'ended':
      // the room closes right after; the line's own end says when
      return { ...state, ended: notice.reason === 'limit' ? 'limit' : 'agent' };
    default:
      // a page that stayed open may be older than the agent
      return state;
  }
}
