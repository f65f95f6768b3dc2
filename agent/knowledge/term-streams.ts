import type { Language } from '../business/language.ts';
import { termOf } from './terms.ts';
import { eachWord } from './words.ts';

/** A word that says nothing. */
const NONE = -1;

/**
 * Reads texts as their terms' numbers, in the order of `termsOf`. Each word is looked up once a text and stemmed once
 * in all: this is most of what building a large index costs. `numberOf`: the number of a term, new or known.
 */
export function termStreams(
  language: Language,
  numberOf: (term: string) => number,
): (text: string) => Int32Array {
  const numbers = new Map<string, number>();
  const numberOfWord = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    const term = termOf(word, language);
    const number = term === '' ? NONE : numberOf(term);
    numbers.set(word, number);
    return number;
  };
  let room = new Int32Array(1_024);
  return (text) => {
    // A text has fewer words than signs, and each at most two terms.
    if (room.length < text.length + 2) room = new Int32Array(text.length * 2);
    let count = 0;
    let before = '';
    let beforeNumber = NONE;
    eachWord(text, (word, hyphen) => {
      const number = numberOfWord(word);
      if (number !== NONE) room[count++] = number;
      if (hyphen && number !== NONE && beforeNumber !== NONE) {
        const whole = numberOfWord(before + word);
        if (whole !== NONE) room[count++] = whole;
      }
      before = word;
      beforeNumber = number;
    });
    return room.slice(0, count);
  };
}
