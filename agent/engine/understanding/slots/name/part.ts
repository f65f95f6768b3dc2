/** What a sentence is cut into to find a name in it. */
import type { Token } from '../tokens.ts';

/** « With two l's », « sans h »: how a name is written. `letter` may be several (« with a ph »). */
export interface Hint {
  kind: 'hint';
  how: 'with' | 'without' | 'one' | 'two' | 'end' | 'hyphen';
  letter: string;
}

/** Words of what may be a name, and whether a pause stands before them. */
export interface Run {
  kind: 'run';
  words: Token[];
  pause: boolean;
}

export type Part =
  | Run
  | Hint
  | { kind: 'letters'; text: string; pause: boolean }
  | {
      kind:
        | 'strong'
        | 'weak'
        | 'other'
        | 'first'
        | 'last'
        | 'isFirst'
        | 'isLast'
        | 'closer'
        | 'correct'
        | 'restart'
        | 'comma';
      pause: boolean;
    }
  | { kind: 'stop'; word: string; pause: boolean };

/** Whether a part is a run of words that may be a name. */
export const isRun = (part: Part | undefined): part is Run => part?.kind === 'run';
