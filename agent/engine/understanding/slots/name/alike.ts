import { distance, isSpellingOf } from '../spelling.ts';
import type { Token } from '../tokens.ts';

/** Letters of a name made short, at least: « Max », « Maximilian ». */
const SHORT = 3;

/** Whether two words are one, or one as it is heard and as it is written. */
export const isAlike = (a: Token, b: Token): boolean =>
  a.word === b.word ||
  (a.word[0] === b.word[0] && isSpellingOf(a.word, b.word)) ||
  isShort(a.word, b.word) ||
  isShort(b.word, a.word);

/** « Sam » and « Samantha ». */
const isShort = (short: string, long: string) => short.length >= SHORT && long.startsWith(short);

/** Which of the words `spelled` may be the writing of, the nearest of several and the last of equals; -1 for none. */
export function nearest(words: readonly Token[], spelled: string): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, { word }] of words.entries()) {
    const cost = distance(spelled, word);
    const may = isSpellingOf(spelled, word) || (word.length >= SHORT && spelled.startsWith(word));
    const said = spelled.length > 2 || /[aeiouy]/u.test(spelled);
    if (word.length > 1 && may && said && cost <= least) [best, least] = [at, cost];
  }
  return best;
}
