/** What the server does for a call beside keeping it: actions and searches. */
import type { Business } from '../business/business.ts';
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
  /** The same for somebody who tries the knowledge: with the passages found, and nothing is noted as unanswered. */
  ask?(business: Business, question: string, language: Language): Promise<Asked>;
  /** Makes what changed in a business's knowledge ready before it is asked; `told`: how far that is. Never rejects. */
  prepare?(business: Business, told?: (done: number, all: number) => void): Promise<void>;
}

/** What a caller would be told, and from what. */
export interface Asked {
  answer: string | null;
  sources: Source[];
  /** Why there is no answer: the knowledge is empty, nothing in it comes near, or what does does not say it. */
  why: 'empty' | 'nothing-near' | 'not-said' | null;
  /** The best first. Scores compare within one question alone. */
  passages: {
    title: string;
    headings: string[];
    text: string;
    url: string | null;
    language: Language;
    score: number;
  }[];
}

/** For a server to which neither was given: every action is refused, and the knowledge is empty. */
export const NO_HANDLERS: Handlers = {
  act: async () => ({ outcome: 'refused', reason: 'action.not-configured' }),
  search: async () => ({ answer: null, sources: [] }),
};
