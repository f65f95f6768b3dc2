/** Where a sentence ends. */

import { fold } from './fold.ts';
import { lexicons } from './lexicon/index.ts';

const CLOSING = /[.!?…"”»)'’\]\u00a0\u202f]/;
const SPACE = /[\s\u200b-\u200f\ufeff]/;

/** Whether the full stop at `at` belongs to an abbreviation, an initial or a number. */
function isAbbreviation(source: string, from: number, at: number): boolean {
  if (/\d/.test(source[at + 1] ?? '') && /\d/.test(source[at - 1] ?? '')) return true;
  const before = fold(source.slice(Math.max(from, at - 8), at));
  const word = /(?:^|[\s('"[])([\p{L}.'-]+)$/u.exec(before)?.[1] ?? '';
  const two = /((?:^|\s)p\. ?ex)$/.exec(before) !== null;
  if (two || /^\p{L}(\.\p{L})+$/u.test(word)) return true;
  return (
    lexicons().some((lexicon) => lexicon.abbreviations.has(word)) &&
    !/[\r\n]/.test(source[at + 1] ?? '') &&
    word.length > 0
  );
}

/**
 * The end of the sentence that begins at `from`: after its closing punctuation, or `to`. `stop` may end it
 * earlier, or jump over a bracket: it returns `at` to go on, a larger number to jump, and -1 to stop.
 */
export function sentenceEnd(source: string, from: number, to: number, stop: (at: number) => number): number {
  let at = from;
  while (at < to) {
    const next = stop(at);
    if (next === -1) return at;
    if (next > at) {
      at = next;
      continue;
    }
    const unit = source[at] ?? '';
    if (unit !== '.' && unit !== '!' && unit !== '?' && unit !== '…' && unit !== '؟' && unit !== '。') {
      at += 1;
      continue;
    }
    const begin = at;
    at += 1;
    while (at < to && /[.!?…)’']/.test(source[at] ?? '')) at += 1;
    const following = source[at] ?? '';
    const ends =
      at >= to || SPACE.test(following) || CLOSING.test(following) || /[\p{Lu}[«“"_*]/u.test(following);
    if (ends && !(unit === '.' && at === begin + 1 && isAbbreviation(source, from, begin))) return at;
  }
  return to;
}
