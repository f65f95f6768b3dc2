/** A whole name at the end of a sentence that begins with something else. */
import type { Token } from '../tokens.ts';
import { isGiven } from './given.ts';
import type { Part } from './part.ts';

/** What ties a name to somebody else: « I spoke to Jill Morgan ». */
const TIES: ReadonlySet<string> = new Set(
  `the a an this that to with for from by of see saw about ask asked than like near at on in and or your his her their need want looking call
  à avec pour de par chez voir du au comme et ou votre son sa que demander appeler cherche veux besoin`.split(
    /\s+/u,
  ),
);

/** « You know me, Marcus Webb »: a whole name that ends the sentence, tied to nothing before it. */
export function standsAlone(words: readonly Token[], said: readonly Part[], at: number): boolean {
  const before = said[at - 1];
  if (words.length < 2 || !isGiven(words[0]) || before?.kind !== 'stop' || TIES.has(before.word))
    return false;
  const next = said[at + 1];
  return next === undefined || (next.kind === 'stop' && CALLED.has(next.word));
}
/** « Marcus Webb called ». */
export const CALLED: ReadonlySet<string> = new Set(['called', 'calling', 'phoned', 'rang', 'appelé']);
