/** A part of a word that is spelled: its beginning, or how it ends. */
import { distance } from '../spelling.ts';
import type { Token } from '../tokens.ts';
import { respell } from './capitals.ts';

/** Letters that a word must have beyond those of a spelled ending. */
const BEFORE_ENDING = 2;

/** « Thibault, A U L T », « Hrynenko, H R Y N »: letters that the word has already, in a row. */
export function isPartOf(letters: string, word: string): boolean {
  if (letters.length < 2) return false;
  if (word.endsWith(letters)) return word.length > letters.length;
  if (word.startsWith(letters)) return word.length - letters.length >= BEFORE_ENDING;
  return letters.length > 2 && word.includes(letters);
}

/** « Thibault, E A U L T »: the words with an ending that was spelled; null where the letters are none. */
export function withEnding(words: readonly Token[], letters: string): Token[] | null {
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const token = words[at];
    if (token === undefined || letters.length < 2) continue;
    const { word } = token;
    if (word.length < letters.length + BEFORE_ENDING || word[0] === letters[0]) continue;
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let cut = BEFORE_ENDING; cut < word.length; cut += 1) {
      const cost = distance(word.slice(cut), letters);
      if (cost <= least) [best, least] = [cut, cost];
    }
    if (least > letters.length / 2) continue;
    return words.map((each, index) => (index === at ? respell(each, word.slice(0, best) + letters) : each));
  }
  return null;
}
