import { stem } from './stem.ts';

/** What comes after is not read: nobody says more in one breath. */
const LONGEST = 60;

/** What the encoder reads of a text: the stems of its words, and its pairs of words. */
export function tokensOf(words: readonly string[]): string[] {
  const stems = words.slice(0, LONGEST).map((word) => (/^\d/.test(word) ? '0' : stem(word)));
  const tokens = [...stems];
  for (let index = 0; index + 1 < stems.length; index++) tokens.push(`${stems[index]} ${stems[index + 1]}`);
  return tokens;
}
