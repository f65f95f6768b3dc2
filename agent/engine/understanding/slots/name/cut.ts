/** A sentence as far as it has been cut into parts. */
import type { Token } from '../tokens.ts';
import type { LanguageWords } from '../words/index.ts';
import type { NameWords } from '../words/names.ts';
import { isRun, type Part, type Run } from './part.ts';

export interface Cut {
  readonly tokens: readonly Token[];
  readonly names: NameWords;
  readonly words: LanguageWords;
  readonly found: Part[];
  /** The token that is looked at. */
  at: number;
  /** Whether a pause stands before it. */
  pause: boolean;
  /** Whether the last run may go on. */
  open: boolean;
}

/** The run that the token at hand may go on, or null. */
export function openRun({ found, open, pause }: Cut): Run | null {
  const last = found.at(-1);
  return open && !pause && isRun(last) ? last : null;
}

/** Puts a token into the open run, or begins one. */
export function addWord(cut: Cut, token: Token): void {
  const run = openRun(cut);
  if (run !== null) run.words.push(token);
  else cut.found.push({ kind: 'run', words: [token], pause: cut.pause });
  cut.open = true;
}

/** Adds a part that ends the run before it. */
export function addPart(cut: Cut, part: Part): void {
  cut.found.push(part);
  cut.open = false;
}
