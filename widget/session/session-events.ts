/** The DOM events of `<carillon-voice>` and what their `detail` holds. All bubble and cross shadow roots. */
import type { Language, Notice } from '../../agent/contract.ts';
import type { Mode } from './session-state.ts';

export interface CarillonEvents {
  /** The panel was opened. */
  'carillon-open': Record<string, never>;
  /** The agent answered. */
  'carillon-start': { call: string; language: Language; mode: Mode };
  /** One side has finished saying something. */
  'carillon-message': { side: 'agent' | 'visitor'; text: string; interrupted: boolean };
  /** A text or a transfer changed state. */
  'carillon-action': Omit<Extract<Notice, { type: 'action' }>, 'type'>;
  /** The call is over; `duration` in milliseconds. */
  'carillon-end': { call: string | null; reason: 'visitor' | 'agent' | 'limit' | 'failed'; duration: number };
  /** There is no call, or no longer one. */
  'carillon-error': { code: string };
  /** The visitor rated the call, on the end screen. */
  'carillon-rating': { call: string | null; rating: 'up' | 'down' };
}

/** Tells the host page. */
export type Emit = <K extends keyof CarillonEvents>(type: K, detail: CarillonEvents[K]) => void;
