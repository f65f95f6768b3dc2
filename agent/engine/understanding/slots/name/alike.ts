import { isSpellingOf } from '../spelling.ts';
import type { Token } from '../tokens.ts';

/** Whether two words are one, or one as it is heard and as it is written. */
export const isAlike = (a: Token, b: Token): boolean =>
  a.word === b.word || (a.word[0] === b.word[0] && isSpellingOf(a.word, b.word));
