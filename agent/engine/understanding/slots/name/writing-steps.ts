/** The parts that say how a name is written. */
import { anyPhraseAt } from '../tokens.ts';
import { addPart, addWord, openRun } from './cut.ts';
import { hintAt, pairAt } from './hint-at.ts';
import { lettersAt } from './letters-at.ts';
import { isRun } from './part.ts';
import type { Step } from './step.ts';
import { isInitial, isLastName } from './word-as-name.ts';

/** Where in a word a letter stands. */
const POSITIONS: readonly string[] = [
  'in the middle',
  'at the start',
  'at the beginning',
  'at the end',
  'in it',
  'au milieu',
  'au debut',
  'a la fin',
  'dedans',
];

/** « Comma », « virgule », said as a word. */
export const comma: Step = (cut, { word }) => {
  if ((word !== 'comma' && word !== 'virgule') || !isRun(cut.found.at(-1))) return null;
  addPart(cut, { kind: 'comma', pause: cut.pause });
  return { length: 1 };
};

/** The rest of a word with a hyphen, « Mamadou Bah », the F of « John F Kennedy ». */
export const inside: Step = (cut, token) => {
  const last = cut.found.at(-1);
  const hyphen = token.before === 'hyphen' && cut.open && isRun(last);
  const next = cut.tokens[cut.at + 1];
  const run = openRun(cut);
  const initial = run !== null && isInitial(token, next, cut.names);
  if (!hyphen && !initial && !(run !== null && isLastName(cut.tokens, cut.at, last))) return null;
  addWord(cut, token);
  return { length: 1 };
};

/** Letters that are spelled, one by one or by their names. */
export const letters: Step = (cut) => {
  const { text, end } = lettersAt(cut.tokens, cut.at, cut.words);
  const length = end - cut.at;
  if (text.length === 0 || (text.length === 1 && length <= 2)) return null;
  // « Three e's »
  if (/^(\p{L})\1{2,}$/u.test(text)) return { length };
  const doubles = /^(?:(\p{L})\1)+$/u.test(text) && text.length <= 6;
  if (doubles)
    for (const letter of text.match(/(.)\1/gu) ?? [])
      addPart(cut, { kind: 'hint', how: 'two', letter: letter.charAt(0) });
  const ends = anyPhraseAt(cut.tokens, end, cut.names.atTheEnd);
  // « D T at the end, Hugo Brandt »: of a name that is yet to come.
  if (!doubles && (ends === 0 || cut.found.some(isRun)))
    addPart(cut, { kind: 'letters', text, pause: cut.pause });
  return { length: length + ends };
};

/** How a name is written: « with an H », « deux L ». */
export const hint: Step = (cut) => {
  const found = hintAt(cut.tokens, cut.at, cut.names, cut.words);
  if (found === null) return null;
  const { how, letter, length } = found;
  const pair = how === 'hyphen' ? pairAt(cut.tokens, cut.at + length) : null;
  addPart(cut, { kind: 'hint', how, letter: pair?.first ?? letter });
  const end = length + (pair?.length ?? 0);
  return { length: end + anyPhraseAt(cut.tokens, cut.at + end, POSITIONS) };
};
