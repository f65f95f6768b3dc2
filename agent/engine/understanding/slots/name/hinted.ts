/** How a caller says a name is written: « with two l's », « sans h », « with a hyphen ». */
import type { Token } from '../tokens.ts';
import { respell } from './capitals.ts';
import { isGiven } from './given.ts';
import type { Hint } from './part.ts';
import { withEnding } from './spelled-part.ts';

/** Letters that sound alike: « with a k » says which. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  k: ['c', 'q'],
  c: ['k'],
  q: ['k', 'c'],
  y: ['i'],
  i: ['y'],
  z: ['s'],
  s: ['z'],
  v: ['ph'],
  f: ['ph', 'v'],
  d: ['t'],
  t: ['d'],
  b: ['v', 'p'],
  p: ['b'],
  m: ['n'],
  n: ['m'],
  ph: ['f', 'v'],
  ck: ['k', 'c'],
  th: ['t'],
};
/** « Clarke with an e »: letters that a word may end with unheard. */
const SILENT: ReadonlySet<string> = new Set(['e', 's']);
/** Endings that sound alike. */
const ENDINGS: readonly string[] = ['ie', 'ey', 'y', 'ee', 'i'];

/** First names that others are joined to: « Jean-Pierre ». */
const COMPOUND: ReadonlySet<string> = new Set(
  'jean marie anne pierre louis charles paul luc marc andre eve rose lou ann mary claude guy'.split(' '),
);

/** The words joined by the hyphen that was spoken of; `first` is the word before it, if it was said. */
function hyphened(words: readonly Token[], first: string): Token[] {
  const before = words.findIndex(({ word }) => word === first);
  const compound = words.length > 2 && COMPOUND.has(words[0]?.word ?? '');
  const joins = before >= 0 ? before + 1 : compound ? 1 : words.length - 1;
  const joined = words.some((word) => word.before === 'hyphen');
  if (joined && before < 0) return [...words];
  return words.map((word, at) => (at === joins && at > 0 ? { ...word, before: 'hyphen' } : word));
}

/** « With a D at the end »: in the place of a letter that sounds like it, or after the word. */
function ended(word: string, letter: string): string {
  if (word.endsWith(letter)) return word;
  const alike = (ALIKE[letter] ?? []).find((each) => word.endsWith(each));
  return word.slice(0, word.length - (alike?.length ?? 0)) + letter;
}

/** One word as the hint has it; the same word where it says nothing of it. */
function put(token: Token, { how, letter }: Hint): Token {
  const { word } = token;
  const double = letter + letter;
  if (how === 'end') return ended(word, letter) === word ? token : respell(token, ended(word, letter));
  if (how === 'one') return word.includes(double) ? changed(token, double, letter) : token;
  if (how === 'two') return word.includes(double) ? token : changed(token, letter, double);
  if (how === 'without') {
    if (letter === 'h') return changed(token, 'h', '');
    return word.endsWith(letter) && word.length > 3 ? respell(token, word.slice(0, -letter.length)) : token;
  }
  if (word.includes(letter)) return token;
  const end = ENDINGS.includes(letter) ? ENDINGS.find((each) => word.endsWith(each)) : undefined;
  if (end !== undefined) return respell(token, word.slice(0, -end.length) + letter);
  const alike = ALIKE[letter]?.find((each) => word.includes(each));
  if (alike !== undefined) return changed(token, alike, letter);
  return token;
}

/** The word with its last `from` as `to`. */
function changed(token: Token, from: string, to: string): Token {
  const at = token.word.lastIndexOf(from);
  if (at < 0) return token;
  const turn = (text: string) => text.slice(0, at) + to + text.slice(at + from.length);
  const capital = at === 0 && token.raw !== token.word;
  const raw = token.raw.length === token.word.length ? turn(token.raw) : turn(token.word);
  return {
    ...token,
    word: turn(token.word),
    raw: capital ? raw.charAt(0).toUpperCase() + raw.slice(1) : raw,
  };
}

/**
 * Applies « with two l's », « without an h », « with a k » to the words of a name; `of`: the words that it was said of,
 * if they are known.
 */
export function hinted(words: readonly Token[], hint: Hint, of: readonly Token[] = words): Token[] {
  const { how, letter } = hint;
  if (how === 'hyphen') return hyphened(words, letter);
  const mine = (token: Token) => of.some(({ word }) => word === token.word);
  const has = words.some((token) => mine(token) && token.word.includes(letter));
  if (how === 'with' && has) return [...words];
  // « Candace with two a's », « Eriksson with two s's »
  const twice = ({ word }: Token) => word.split(letter).length > 2;
  if (how === 'two' && words.some((token) => mine(token) && twice(token))) return [...words];
  if (how === 'two' && words.some(({ word }) => word.includes(letter + letter))) return [...words];
  const final = how === 'end' || (how === 'without' && letter !== 'h');
  const last = final ? words.findLastIndex(mine) : -1;
  const changes = (token: Token) => mine(token) && put(token, hint) !== token;
  // « Diane Frigon with two n's »: rather the word that is a name so, too.
  const given = words.findIndex((token) => changes(token) && isGiven(token) && isGiven(put(token, hint)));
  const at = last >= 0 ? last : given >= 0 ? given : words.findLastIndex(changes);
  if (at >= 0) return words.map((token, index) => (index === at ? put(token, hint) : token));
  const own = words.findLastIndex(mine);
  const heard = words[own];
  if (how !== 'with' || heard === undefined) return [...words];
  if (letter.length > 1) return withEnding(words, letter) ?? [...words];
  if (!SILENT.has(letter)) return [...words];
  return words.map((token, index) => (index === own ? respell(heard, heard.word + letter) : token));
}
