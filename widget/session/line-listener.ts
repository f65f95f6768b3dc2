import type { Notice } from '../../agent/contract.ts';
import type { Side } from './entries.ts';
import type { AgentState } from './session-state.ts';

/** What the line tells its session. */
export interface LineListener {
  agent(state: AgentState): void;
  agentLeft(): void;
  /** A person of the business is there. */
  joined(): void;
  /** The last of them left. */
  alone(): void;
  caption(part: { side: Side; segment: string; text: string; final: boolean }): void;
  notice(notice: Notice): void;
  sound(track: MediaStreamTrack): void;
  lost(): void;
  restored(): void;
  closed(how: 'visitor' | 'agent' | 'lost'): void;
  microphoneLost(): void;
  silenced(silenced: boolean): void;
}
