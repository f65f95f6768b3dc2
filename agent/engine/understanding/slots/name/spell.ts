/** What a caller spells, put to the word that it spells. */
import { distance, isSpellingOf } from '../spelling.ts';
import type { Token } from '../tokens.ts';
import { GIVEN_NAMES } from '../words/given-names.ts';
import { nearest } from './alike.ts';
import { respell } from './capitals.ts';
import { isPartOf, withEnding } from './spelled-part.ts';

/** A word that was only ever spelled. */
export const spelledWord = (text: string): Token => ({
  word: text,
  raw: text,
  kind: 'word',
  before: 'space',
  at: 0,
});

/** First letters that sound alike: « Kerry, C A R E Y ». */
const BEGINNINGS: readonly string[] = ['ck', 'gj', 'cs', 'sz', 'iy', 'ae', 'fp', 'wv'];
const beginsAlike = (word: string, letters: string) =>
  word[0] === letters[0] ||
  BEGINNINGS.some((pair) => pair.includes(word.charAt(0)) && pair.includes(letters.charAt(0)));

/** Letters of a surname, at least. */
const SHORTEST = 3;

/** « Z O E Q U I C K »: a whole name spelled in one breath, cut after the given name that it begins with. */
export function cutSpelled(letters: string): string[] {
  for (let cut = letters.length - SHORTEST; cut >= SHORTEST; cut -= 1)
    if (GIVEN_NAMES.has(letters.slice(0, cut))) return [letters.slice(0, cut), letters.slice(cut)];
  return [letters];
}

/** The last two words, where the letters spell both. */
function acrossTwo(words: readonly Token[], letters: string): Token[] | null {
  const [first, second] = words.slice(-2);
  if (first === undefined || second === undefined || !isSpellingOf(letters, first.word + second.word))
    return null;
  let cut = 1;
  const cost = (split: number) =>
    distance(letters.slice(0, split), first.word) + distance(letters.slice(split), second.word);
  for (let split = 1; split < letters.length; split += 1) if (cost(split) < cost(cut)) cut = split;
  return [...words.slice(0, -2), respell(first, letters.slice(0, cut)), respell(second, letters.slice(cut))];
}

/** Applies one spelling to the word that it spells, or to two words at once; `ahead`: it was said before them. */
export function spell(words: readonly Token[], letters: string, ahead = false): Token[] {
  // « O'Hara: O, apostrophe, H A R A »: spelled but for what stands before the apostrophe.
  if (words.some((word) => word.word.endsWith(`'${letters}`))) return [...words];
  // « Ann Lee, A N N L E E »: the whole name, spelled as it was heard.
  if (words.length > 1 && words.map(({ word }) => word).join('') === letters) return [...words];
  const put = (index: number) => words.map((word, at) => (at === index ? respell(word, letters) : word));
  const exact = words.findIndex(({ word }) => word === letters);
  if (exact >= 0) return put(exact);
  if (words.some(({ word }) => isPartOf(letters, word))) return [...words];
  const ending = withEnding(words, letters);
  if (ending !== null) return ending;
  const like = nearest(words, letters);
  if (like >= 0) return put(like);
  const both = acrossTwo(words, letters);
  if (both !== null) return both;
  // « Shavonne, S I O B H A N »: far from how it sounds, but it starts alike.
  const near = ({ word }: Token) =>
    beginsAlike(word, letters) &&
    letters.length >= word.length - 1 &&
    distance(letters, word) <= 0.75 * Math.max(letters.length, word.length);
  const least = words.length > 1 ? SHORTEST : SHORTEST + 1;
  const begins = letters.length >= least ? words.findIndex(near) : -1;
  if (begins >= 0) return put(begins);
  if (words.length === 1 && letters.length >= SHORTEST)
    return ahead ? [spelledWord(letters), ...words] : [...words, spelledWord(letters)];
  // « Mike Win, N G U Y E N »: nothing like it sounds, and the word before it.
  return words.length === 2 && letters.length > SHORTEST && isOther(words[1], letters) ? put(1) : [...words];
}

/** Whether letters may be how a word is written that a recogniser took for a common one: at least as long. */
const isOther = (word: Token | undefined, letters: string) =>
  word !== undefined && letters.length >= word.word.length && word.word.length <= 4;
