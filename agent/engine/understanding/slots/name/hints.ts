/** How a caller says a name is written: spelled out, « with two l's », « sans h », « with a hyphen ». */
import { distance, isSpellingOf } from '../spelling.ts';
import type { Token } from '../tokens.ts';
import { GIVEN_NAMES } from '../words/given-names.ts';
import { respell } from './capitals.ts';
import type { Part } from './parts.ts';

/** Letters that sound alike: « with a k » says which. */
const ALIKE: Readonly<Record<string, string>> = {
  k: 'c',
  c: 'k',
  y: 'i',
  i: 'y',
  z: 's',
  s: 'z',
  v: 'ph',
  f: 'ph',
};

/** First names that others are joined to: « Jean-Pierre ». */
const COMPOUND: ReadonlySet<string> = new Set(
  'jean marie anne pierre louis charles paul luc marc andre eve rose lou ann mary claude guy'.split(' '),
);

/** A word that was only ever spelled. */
export const spelledWord = (text: string): Token => ({
  word: text,
  raw: text,
  kind: 'word',
  before: 'space',
  at: 0,
});

/** Letters of a surname, at least. */
const SHORTEST = 3;

/** « Z O E Q U I C K »: a whole name spelled in one breath, cut after the given name that it begins with. */
export function cutSpelled(letters: string): string[] {
  for (let cut = letters.length - SHORTEST; cut >= SHORTEST; cut -= 1)
    if (GIVEN_NAMES.has(letters.slice(0, cut))) return [letters.slice(0, cut), letters.slice(cut)];
  return [letters];
}

/** Applies one spelling to the word that it spells, or to two words at once. */
export function spell(words: readonly Token[], letters: string): Token[] {
  // « O'Hara: O, apostrophe, H A R A »: spelled but for what stands before the apostrophe.
  if (words.some((word) => word.word.endsWith(`'${letters}`))) return [...words];
  // « Ann Lee, A N N L E E »: the whole name, spelled as it was heard.
  if (words.length > 1 && words.map(({ word }) => word).join('') === letters) return [...words];
  const at = words.findLastIndex(
    (word) => word.word === letters || (word.word.length > 1 && isSpellingOf(letters, word.word)),
  );
  const exact = words.findIndex((word) => word.word === letters);
  const chosen = exact >= 0 ? exact : at;
  if (chosen >= 0) return words.map((word, index) => (index === chosen ? respell(word, letters) : word));
  const [first, second] = words.slice(-2);
  if (first === undefined || second === undefined || !isSpellingOf(letters, first.word + second.word)) {
    // « Shavonne, S I O B H A N »: far from how it sounds, but it starts alike.
    const near = (word: Token) =>
      word.word[0] === letters[0] &&
      distance(letters, word.word) <= 0.75 * Math.max(letters.length, word.word.length);
    const like = letters.length >= 4 ? words.findIndex(near) : -1;
    if (like < 0 && words.length === 1 && letters.length >= 3) return [...words, spelledWord(letters)];
    return words.map((word, index) => (index === like ? respell(word, letters) : word));
  }
  let cut = 1;
  const cost = (split: number) =>
    distance(letters.slice(0, split), first.word) + distance(letters.slice(split), second.word);
  for (let split = 1; split < letters.length; split += 1) if (cost(split) < cost(cut)) cut = split;
  return [...words.slice(0, -2), respell(first, letters.slice(0, cut)), respell(second, letters.slice(cut))];
}

/** Applies « with two l's », « without an h », « with a k ». */
export function hinted(words: readonly Token[], hint: Part & { kind: 'hint' }): Token[] {
  const { how, letter } = hint;
  const has = (text: string) => words.findLastIndex((word) => word.word.includes(text));
  const change = (index: number, from: string | RegExp, to: string) =>
    words.map((word, at) =>
      at === index
        ? { ...word, raw: word.raw.replace(new RegExp(from, 'iu'), to), word: word.word.replace(from, to) }
        : word,
    );
  if (how === 'hyphen') {
    const before = words.findIndex(({ word }) => word === letter);
    const joins =
      before >= 0
        ? before + 1
        : words.length > 2 && COMPOUND.has(words[0]?.word ?? '')
          ? 1
          : words.length - 1;
    return words.map((word, at) => (at === joins && at > 0 ? { ...word, before: 'hyphen' } : word));
  }
  const double = letter + letter;
  if (how === 'end') {
    return words.map((word, at) =>
      at === words.length - 1 && !word.word.endsWith(letter) ? respell(word, word.word + letter) : word,
    );
  }
  if (how === 'one') return has(double) >= 0 ? change(has(double), double, letter) : [...words];
  if (how === 'two')
    return has(double) >= 0 || has(letter) < 0 ? [...words] : change(has(letter), letter, double);
  if (how === 'without') return has(letter) >= 0 && letter === 'h' ? change(has('h'), 'h', '') : [...words];
  const alike = ALIKE[letter];
  const swaps = alike !== undefined && has(letter) < 0 && has(alike) >= 0;
  return swaps ? change(has(alike), alike, letter) : [...words];
}
