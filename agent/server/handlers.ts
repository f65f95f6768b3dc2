/** What the server does for a call beside keeping it: actions and searches. */
import type { Language } from '../business/language.ts';
import type { ActResult } from '../calls/act-result.ts';
import type { Call } from '../calls/line.ts';
import type { Action, Source } from '../engine/events.ts';

export interface Handlers {
  /** Carries the action out behind its gates. Called once for each `id` of a call. */
  act(call: Call, id: string, action: Action): Promise<ActResult>;
  /**
   * The same, where a run of the server that is gone began it: whoever can tell how far that came goes on from there.
   * Without it such an action's outcome is `unknown`.
   */
  actAgain?(call: Call, id: string, action: Action): Promise<ActResult>;
  /** Looks the question up in the business's knowledge; `answer` null: it holds none. */
  search(
    call: Call,
    question: string,
    language: Language,
  ): Promise<{ answer: string | null; sources: Source[] }>;
}

/** For a server to which neither was given: every action is refused, and the knowledge is empty. */
export const NO_HANDLERS: Handlers = {
  act: async () => ({ outcome: 'refused', reason: 'action.not-configured' }),
  search: async () => ({ answer: null, sources: [] }),
};
