/** A name said in pieces, or put right. */
import type { Token } from '../tokens.ts';
import { PARTICLES } from '../words/names.ts';
import { isAlike, nearest } from './alike.ts';
import type { Candidate } from './candidates.ts';
import { isGiven } from './given.ts';
import { deniedBetween } from './own-words.ts';
import { isRun, type Part } from './part.ts';

const AND: ReadonlySet<string> = new Set(['and', 'et', 'puis', 'pis']);

/** Whether two tokens are the same word. */
export const same = (a: Token, b: Token) => a.word === b.word;
/** Whether a longer one has every word of the other. */
export const contains = (whole: readonly Token[], piece: readonly Token[]) =>
  whole.length > piece.length && piece.every((word) => whole.some((each) => same(each, word)));

const isSame = (a: Token | undefined, b: Token | undefined) => a !== undefined && a.word === b?.word;

/** The words as they stand after others. */
export const spaced = (words: readonly Token[]): Token[] =>
  words.map((token, index) => (index === 0 ? { ...token, before: 'space' } : token));

/** What may stand before a word that is put right. */
const RIGHTS: ReadonlySet<Part['kind']> = new Set(['correct', 'letters', 'hint', 'strong']);

/** « Sarah Miller, no, Muller », « Paul Stuart, S T E W, Stewart »: the word put right, inside the name said before. */
export function mended(said: readonly Part[], all: readonly Candidate[], chosen: Candidate): Token[] {
  const whole =
    chosen.words.length > 1 ? chosen : all.findLast(({ at, words }) => at < chosen.at && words.length > 1);
  if (whole === undefined) return chosen.words;
  const right =
    chosen === whole ? all.findLast(({ at, words }) => at > whole.at && words.length === 1) : chosen;
  const word = right?.words[0];
  if (right === undefined || word === undefined) return chosen.words;
  const denied = deniedBetween(said, whole.at, right.at, whole.words);
  const after = said[right.at + 1]?.kind;
  const written = after === 'hint' || after === 'letters';
  const marked =
    written || denied >= 0 || said.slice(whole.at, right.at).some(({ kind }) => RIGHTS.has(kind));
  const like = denied >= 0 ? denied : nearest(whole.words, word.word);
  // « Kim Lowe, no, Lau »: nothing like it, and no given name: the surname.
  const corrected = said[right.at - 1]?.kind === 'correct' && !isGiven(word);
  const at = like < 0 && corrected && whole.words.length === 2 ? 1 : like;
  if (!marked || at < 0 || whole.words.some((each) => same(each, word))) return chosen.words;
  return whole.words.map((each, index) => (index === at ? { ...word, before: each.before } : each));
}

/** Whether a candidate may be one piece of a name that is said in two. */
const isPiece = (each: Candidate | undefined, most: number): each is Candidate =>
  each !== undefined && each.words.length <= most && each.lead !== 'weak';

/** « Sarah. Mitchell. », « Linh, L I N H, et Pham »: a name said in two breaths. */
export function joined(said: readonly Part[], all: readonly Candidate[], chosen: Candidate): Token[] {
  const { words, at } = chosen;
  // « Karim, et le nom c'est Haddad »
  const and = said[at - 2];
  const named = said[at - 3];
  if (chosen.lead === 'strong' && and?.kind === 'stop' && AND.has(and.word) && isRun(named))
    if (words.length === 1 && named.words.length === 1 && all.some((each) => each.at === at - 3))
      return [...named.words, ...spaced(words)];
  const corrected = (from: number, to: number) => said.slice(from, to).some(({ kind }) => kind === 'correct');
  const apart = (each: Candidate) => !each.words.some((one) => words.some((word) => isAlike(one, word)));
  const index = all.indexOf(chosen);
  const next = all.slice(index + 1).find(apart);
  // « Chip, well, Charles, but Chip »; « Eleanor, well, Ellie, Ellie Tanner »
  const told = all[0] !== chosen && isSame(all[0]?.words[0], words[0]);
  if (words.length === 1 ? told : all.slice(0, index).some((each) => isSame(each.words[0], words[0])))
    return words;
  // « Mary Lou, Retton », « Shu Fen, and Liu, L I U »: a given name of two words, and its surname.
  const twice = words.length === 2 && (words.every(isGiven) || said[(next?.at ?? 0) + 1]?.kind === 'letters');
  if (twice && isPiece(next, 1) && next.lead === 'bare' && !corrected(at, next.at))
    if (!all.slice(index + 1).some((each) => each.words.length > 1)) return [...words, ...spaced(next.words)];
  if (words.length === 1 && isPiece(next, 2) && next.lead === 'bare' && !corrected(at, next.at))
    return inOrder(words, next.words);
  const before = all.slice(0, index).findLast(apart);
  const again = all.slice(0, index).some((each) => isSame(each.words[0], words[0]));
  if (words.length > 2 || before === undefined || (corrected(before.at, at) && !again)) return words;
  const given = isGiven(words[0]);
  // « Legrand, c'est Bruno »
  const turned = chosen.lead === 'weak' && words.length === 1 && given && !isGiven(before.words[0]);
  if (turned && before.words.length === 1 && before.lead === 'bare')
    return [...words, ...spaced(before.words)];
  if (chosen.lead !== 'bare' || !isPiece(before, 1)) return words;
  const goesOn =
    !given && isGiven(before.words[0]) && !said.slice(before.at, at).some(({ kind }) => kind === 'stop');
  // « Carmine, …, Di Paolo »
  const begun = isGiven(before.words[0]) && PARTICLES.has(words[0]?.word ?? '');
  if (words.length > 1 && !goesOn && !begun) return words;
  return inOrder(before.words, words);
}

/** Two pieces, the given name first where only the second is one. */
function inOrder(first: readonly Token[], second: readonly Token[]): Token[] {
  const turned = second.length === 1 && isGiven(second[0]) && !isGiven(first[0]);
  return turned ? [...second, ...spaced(first)] : [...first, ...spaced(second)];
}
