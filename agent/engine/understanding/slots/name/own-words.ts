/** The words of a run that are the caller's name: without what is said twice, begun, or denied in front of it. */
import { distance } from '../spelling.ts';
import type { Token } from '../tokens.ts';
import { isGiven } from './given.ts';
import { isRun, type Part, type Run } from './part.ts';

/** « Not Karen », « pas Martin ». */
const NOT: ReadonlySet<string> = new Set(['not', 'pas', "isn't"]);

/** Whether the run at `at` is said not to be the name. */
export function isDenied(said: readonly Part[], at: number): boolean {
  const before = said[at - 1];
  const part = said[at];
  const apart = part !== undefined && 'pause' in part && part.pause;
  return before?.kind === 'stop' && NOT.has(before.word) && !apart;
}

/** « Whyte, White with a Y »: said once more for how it is written. */
function withoutEcho(words: readonly Token[], next: Part | undefined): readonly Token[] {
  const last = words.at(-1);
  if (next?.kind !== 'hint' || words.length < 3 || last === undefined) return words;
  const echoes = [words[0], words.at(-2)].some((each) => each !== undefined && alike(each.word, last.word));
  return echoes ? words.slice(0, -1) : words;
}
const alike = (one: string, other: string) =>
  one === other || (one[0] === other[0] && distance(one, other) <= 1);

/** « Not Jim, Tim Callahan » after « Tim »: the name without what is denied in front of it. */
function withoutDenied(words: readonly Token[], said: readonly Part[], at: number): readonly Token[] {
  if (!isDenied(said, at) || words.length < 2) return words;
  const known = said.slice(0, at).some((each) => isRun(each) && each.words[0]?.word === words[1]?.word);
  return known || (words.length > 2 && isGiven(words[1])) ? words.slice(1) : words;
}

/** « Ma… Marcus Webb »: without what was only begun. */
export function withoutStammer(words: readonly Token[]): readonly Token[] {
  const [first, second] = words;
  const begun =
    words.length > 2 && (first?.word.length ?? 9) <= 3 && second?.word.startsWith(first?.word ?? '-');
  return begun ? withoutStammer(words.slice(1)) : words;
}

/** « Jill, sorry, a frog in my throat, Jill Morgan »: from the name that was begun before. */
function fromKnown(words: readonly Token[], said: readonly Part[], at: number): readonly Token[] {
  const begun = said.slice(0, at).filter((each) => isRun(each) && each.words.length === 1);
  const from = words.findIndex((word) =>
    begun.some((each) => isRun(each) && each.words[0]?.word === word.word),
  );
  return from > 0 && from < words.length - 1 ? words.slice(from) : words;
}

/** The words of the run at `at` that may be the name. */
export function ownWords(run: Run, said: readonly Part[], at: number): readonly Token[] {
  const words = withoutDenied(withoutEcho(run.words, said[at + 1]), said, at);
  return said[at - 1]?.kind === 'stop' && !run.pause ? fromKnown(words, said, at) : words;
}

/** The word of a name that is denied between two parts: « Bill Smith, no, not Smith, Smyth »; -1 where none is. */
export function deniedBetween(
  said: readonly Part[],
  from: number,
  to: number,
  words: readonly Token[],
): number {
  for (let at = from + 1; at < to; at += 1) {
    const part = said[at];
    if (!isRun(part) || !isDenied(said, at)) continue;
    const denied = words.findIndex(({ word }) => part.words.some((each) => each.word === word));
    if (denied >= 0) return denied;
  }
  return -1;
}
