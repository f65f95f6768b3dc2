import { stem } from './stem.ts';

/** What pairs of words and pieces of words count, beside words. */
const PAIRS = 0.5;
const PIECES = 0.22;
const PIECE = 4;
/** What comes after is not read: nobody says more in one breath. */
const LONGEST = 60;

/**
 * What a sentence is compared by: the stems of its words, its pairs of words, and pieces of four letters, which
 * still meet where a word is misheard or inflected. Each with its weight.
 */
export function featuresOf(words: readonly string[]): Map<string, number> {
  const features = new Map<string, number>();
  const add = (key: string, weight: number) => features.set(key, (features.get(key) ?? 0) + weight);
  const heard = words.slice(0, LONGEST);
  const stems = heard.map((word) => (/^\d/.test(word) ? '0' : stem(word)));
  for (const [index, key] of stems.entries()) {
    add(key, 1);
    const next = stems[index + 1];
    if (next !== undefined) add(`${key} ${next}`, PAIRS);
  }
  for (const word of heard) {
    if (word.length <= PIECE) continue;
    for (let at = 0; at + PIECE <= word.length; at++) add(`~${word.slice(at, at + PIECE)}`, PIECES);
  }
  return features;
}
