/** What is said after a name and is no other name: « Ximena Ortiz, hi-MEN-a », « Young, old Malcolm Young ». */
import { isSpellingOf } from '../spelling.ts';
import type { Token } from '../tokens.ts';
import { isAlike } from './alike.ts';
import type { Candidate } from './candidates.ts';
import { isGiven } from './given.ts';
import { deniedBetween } from './own-words.ts';
import { isRun, type Part } from './part.ts';

const AND: ReadonlySet<string> = new Set(['and', 'et', 'puis', 'pis']);
const LEADS: ReadonlySet<Part['kind']> = new Set(['strong', 'weak', 'letters', 'hint', 'first', 'last']);

/** Whether nothing but what leads to a name stands before `at`. */
const isHead = (said: readonly Part[], at: number) => said.slice(0, at).every(({ kind }) => LEADS.has(kind));

const shares = (a: readonly Token[], b: readonly Token[]) =>
  a.some(({ word }) => b.some((each) => each.word === word || (word.length > 3 && each.word.endsWith(word))));
const resembles = (a: readonly Token[], b: readonly Token[], written: boolean) =>
  a.some(({ word }) =>
    b.some((each) => (written || each.word[0] === word[0]) && isSpellingOf(word, each.word)),
  );

/** « Mary Lou, two words, Retton », « Shu Fen, and Liu, L I U »: the surname after a given name of two words. */
function isRest({ at, lead, words }: Candidate, head: Candidate, said: readonly Part[]): boolean {
  if (
    lead !== 'bare' ||
    head.words.length !== 2 ||
    words.some((one) => head.words.some((w) => isAlike(w, one)))
  )
    return false;
  const before = said[at - 1];
  const and = before?.kind === 'stop' && AND.has(before.word) && said[at + 1]?.kind === 'letters';
  const run = said[at];
  const paused = isRun(run) && run.pause && said.slice(at + 1).every(({ kind }) => kind === 'letters');
  return and || (paused && head.words.every(isGiven));
}

/** Whether a candidate after the name at the head of the sentence only says something about it. */
export function isRemark(each: Candidate, head: Candidate, said: readonly Part[]): boolean {
  if (each === head || head.words.length < 2 || !isHead(said, head.at)) return false;
  // « Kitchen reno, Paul Roy »
  if (!isGiven(head.words[0]) && isGiven(each.words[0]) && each.words.length > 1) return false;
  const between = said.slice(head.at + 1, each.at);
  const adjacent = said.slice(0, each.at).findLastIndex(({ kind }) => kind === 'correct');
  const corrects =
    adjacent > head.at && !said.slice(adjacent, each.at).some((p) => isRun(p) || p.kind === 'stop');
  const run = said[each.at];
  const paused = isRun(run) && run.pause;
  // « Zoe Barnes, no dots »: not put right, but without.
  const without = each.words.length === 1 && !paused && !resembles(each.words, head.words, true);
  if (corrects && !without) return false;
  if (each.words.length === 1 && paused && deniedBetween(said, head.at, each.at, head.words) >= 0)
    return false;
  const corrected = adjacent > head.at;
  if (each.words.length > 1 && (shares(each.words, head.words) || corrected)) return false;
  if (each.words.length > 1 && each.lead === 'strong') return false;
  if (each.words.length > 1 && each.lead === 'weak' && isGiven(each.words[0])) return false;
  const written = [...between, said[each.at + 1]].some(
    (part) => part?.kind === 'letters' || part?.kind === 'hint',
  );
  if (each.words.length === 1) {
    if (isRest(each, head, said)) return false;
    const again = resembles(each.words, head.words, written);
    if (again && !shares(each.words, head.words)) return !(written || each.lead === 'strong');
    if (each.lead !== 'strong') return true;
    // « Prénom Thi Mai, nom Nguyen »
    if (said.some(({ kind }) => kind === 'first' || kind === 'last')) return false;
    // « Lola Montez, but call me Eliza »: another name of hers, unless the first one was it made short.
    const long = each.words[0]?.word ?? '';
    return !head.words.some(({ word }) => word.length > 2 && long.startsWith(word));
  }
  return !resembles(each.words, head.words, written);
}
