/**
 * What a visitor's call is, as the page knows it. The element renders from this state and nothing else; the mediator
 * (`session.ts`) turns what LiveKit and the server say into events, which `reduce` takes in.
 */
import type { CallAnswer, Language, Notice, Words } from '../../agent/contract.ts';
import type { Entry } from './entries.ts';

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
