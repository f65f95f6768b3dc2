/**
 * What a visitor's call is, as the page knows it, and how it changes: a pure reducer. The element renders from this
 * state and nothing else; the mediator (`session.ts`) turns what LiveKit and the server say into its events.
 */
import type { CallAnswer, Language, Notice, Words } from '../../agent/contract.ts';
import { acted, caption, type Entry, heard, note, spoken, typed } from './entries.ts';

export type Phase =
  | 'idle'
  | 'consent'
  | 'connecting'
  | 'listening'
  | 'thinking'
  | 'speaking'
  | 'reconnecting'
  | 'ended'
  | 'failed';

export type AgentState = 'initializing' | 'listening' | 'thinking' | 'speaking';
export type Mode = 'voice' | 'text';
/** `off`: not wanted; `asking`: the browser's question is on the screen; `lost`: it went away in mid-call. */
export type Microphone = 'off' | 'asking' | 'on' | 'muted' | 'refused' | 'missing' | 'lost';
export type EndReason = 'visitor' | 'agent' | 'limit';

/** Why there is no call. `words` are the server's own; where there are none, the locale has words for the code. */
export interface Failure {
  readonly code: string;
  readonly words: Words | null;
  /** Milliseconds to wait before trying again. */
  readonly retryAfter: number | null;
}

export interface SessionState {
  readonly phase: Phase;
  readonly mode: Mode;
  readonly language: Language;
  readonly business: string | null;
  readonly call: string | null;
  readonly agent: AgentState | null;
  /** The agent has put the visitor through: a person of the business is on the line instead. */
  readonly person: boolean;
  readonly microphone: Microphone;
  /** Connecting has taken longer than people expect. */
  readonly slow: boolean;
  /** The browser wants one more click before it plays sound. */
  readonly silenced: boolean;
  /** When the agent first answered and when the call ended, in epoch milliseconds. */
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  readonly ended: EndReason | null;
  readonly failure: Failure | null;
  readonly entries: readonly Entry[];
}

export type SessionEvent =
  | { type: 'language'; language: Language }
  | { type: 'consent-asked' }
  | { type: 'closed' }
  | { type: 'started'; mode: Mode; language: Language }
  | { type: 'slow' }
  | { type: 'answered'; answer: CallAnswer }
  | { type: 'agent'; state: AgentState; at: number }
  | { type: 'agent-left' }
  | { type: 'handed-over' }
  | { type: 'line-lost' }
  | { type: 'line-restored' }
  | { type: 'microphone'; state: Microphone }
  | { type: 'silenced'; silenced: boolean }
  | { type: 'caption'; side: 'agent' | 'visitor'; segment: string; text: string; final: boolean }
  | { type: 'last-minute' }
  | { type: 'typed'; id: string; text: string }
  | { type: 'notice'; notice: Notice }
  | { type: 'ended'; reason: EndReason; at: number }
  | { type: 'failed'; failure: Failure; at: number };

export const initialState = (language: Language): SessionState => ({
  phase: 'idle',
  mode: 'voice',
  language,
  business: null,
  call: null,
  agent: null,
  person: false,
  microphone: 'off',
  slow: false,
  silenced: false,
  startedAt: null,
  endedAt: null,
  ended: null,
  failure: null,
  entries: [],
});

const RUNNING: readonly Phase[] = ['connecting', 'listening', 'thinking', 'speaking', 'reconnecting'];
/** A call is on, or on its way. */
export const isRunning = (state: SessionState): boolean => RUNNING.includes(state.phase);

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
  }
}
