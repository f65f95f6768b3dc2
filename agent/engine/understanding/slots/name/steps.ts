/** How the parts of a sentence are told from each other, one token at a time: the first step that knows it takes it. */
import { anyPhraseAt, type Token } from '../tokens.ts';
import { GIVEN_NAMES } from '../words/given-names.ts';
import { PARTICLES } from '../words/names.ts';
import { addPart, addWord, type Cut, openRun } from './cut.ts';
import { hintAt, pairAt } from './hint-at.ts';
import { leadAt } from './lead-at.ts';
import { lettersAt } from './letters-at.ts';
import { isRun } from './part.ts';
import {
  afterParticles,
  isCapital,
  isCommon,
  isGivenAfterAll,
  isInitial,
  isLabelled,
  isLastName,
  isSpelledNext,
  isWordAsSurname,
} from './word-as-name.ts';

/** What a step took: how many tokens, and whether what follows comes after a pause. Null: the step is not for these. */
type Taken = { length: number; pause?: boolean } | null;
type Step = (cut: Cut, token: Token) => Taken;

/** Said while thinking: the name goes on after it. */
const THINKING = /^(?:u+h+m*|u+m+|e+r+m*|h+m+|a+h+|o+h+|e+u+h*|h+e+u+|hu+m+|m+|m+h+m+|br+)$/u;
/** After these something new begins. */
const BEGINS: ReadonlySet<string> = new Set('okay ok alright right well bon voila so alors donc'.split(' '));

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

const comma: Step = (cut, { word }) => {
  if ((word !== 'comma' && word !== 'virgule') || !isRun(cut.found.at(-1))) return null;
  addPart(cut, { kind: 'comma', pause: cut.pause });
  return { length: 1 };
};

/** The rest of a word with a hyphen, « Mamadou Bah », the F of « John F Kennedy ». */
const inside: Step = (cut, token) => {
  const last = cut.found.at(-1);
  const hyphen = token.before === 'hyphen' && cut.open && isRun(last);
  const next = cut.tokens[cut.at + 1];
  const run = openRun(cut);
  const initial = run !== null && isInitial(token, next, cut.names);
  if (!hyphen && !initial && !(run !== null && isLastName(cut.tokens, cut.at, last))) return null;
  addWord(cut, token);
  return { length: 1 };
};

const letters: Step = (cut) => {
  const { text, end } = lettersAt(cut.tokens, cut.at, cut.words);
  const length = end - cut.at;
  if (text.length === 0 || (text.length === 1 && length <= 2)) return null;
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

const hint: Step = (cut) => {
  const found = hintAt(cut.tokens, cut.at, cut.names, cut.words);
  if (found === null) return null;
  const { how, letter, length } = found;
  const pair = how === 'hyphen' ? pairAt(cut.tokens, cut.at + length) : null;
  addPart(cut, { kind: 'hint', how, letter: pair?.first ?? letter });
  const end = length + (pair?.length ?? 0);
  return { length: end + anyPhraseAt(cut.tokens, cut.at + end, POSITIONS) };
};

const lead: Step = (cut) => {
  const found = leadAt(cut);
  const { names, words, tokens, at } = cut;
  const filler = anyPhraseAt(tokens, at, names.fillers);
  const hesitates = anyPhraseAt(tokens, at, words.corrections.hesitations);
  if (found === null || found.length < Math.max(filler, hesitates)) return null;
  addPart(cut, { kind: found.kind, pause: cut.pause });
  return { length: found.length };
};

const particle: Step = (cut, token) => {
  const next = cut.tokens[cut.at + 1];
  const begins =
    PARTICLES.has(token.word) &&
    token.raw !== 'là' &&
    next?.kind === 'word' &&
    next.word.length > 1 &&
    next.before !== 'pause' &&
    !isCommon(afterParticles(cut.tokens, cut.at), cut.names) &&
    !(token.word === 'ben' && (PARTICLES.has(next.word) || !cut.open));
  if (!begins || !(cut.open || cut.pause || cut.found.at(-1)?.kind !== 'stop')) return null;
  addWord(cut, token);
  return { length: 1 };
};

const hesitation: Step = (cut, { word }) => {
  const length = anyPhraseAt(cut.tokens, cut.at, cut.words.corrections.hesitations);
  if (length === 0 || THINKING.test(word)) return null;
  addPart(cut, { kind: 'stop', word, pause: cut.pause });
  return { length };
};

const filler: Step = (cut, { word }) => {
  if (THINKING.test(word)) {
    // « Chuck Finley, um, Charles Finley »: a name after a whole one is another.
    const another =
      (openRun(cut)?.words.length ?? 0) > 1 && GIVEN_NAMES.has(cut.tokens[cut.at + 1]?.word ?? '');
    if (cut.pause || another) cut.open = false;
    return { length: 1, pause: cut.pause || another };
  }
  const length = anyPhraseAt(cut.tokens, cut.at, cut.names.fillers);
  // « Jean like John »: no filler, but what is compared.
  if (length === 0 || (word === 'like' && cut.found.some(isRun))) return null;
  const run = openRun(cut);
  if (run === null || run.words.length > 1) cut.open = false;
  // « … my glasses, okay, Beatrice Monroe »: with it something new begins.
  const begins = BEGINS.has(word) && GIVEN_NAMES.has(cut.tokens[cut.at + length]?.word ?? '');
  return { length, pause: cut.pause || begins };
};

/** Before a title: « the Reverend Al Green ». */
const THE: ReadonlySet<string> = new Set(['the', 'le', 'la']);

/** « Agent de recouvrement »: no title. */
const OF = /^(?:d[eu]|des|l[ae]|les|d'.*)$/u;

const title: Step = (cut, { word }) => {
  const next = cut.tokens[cut.at + 1];
  const known = cut.names.titles.includes(word.replace(/^l'/u, ''));
  // « Marcus, mister »
  if (known && next === undefined && cut.found.some(isRun)) return { length: 1 };
  if (!known || next?.kind !== 'word' || OF.test(next.word)) return null;
  const last = cut.found.at(-1);
  if (last?.kind === 'stop' && THE.has(last.word) && !cut.pause) {
    cut.found.pop();
    return { length: 1, pause: last.pause };
  }
  return { length: 1, pause: cut.pause };
};

/** « Pierre Petit », « Tom Price », « Hall, H A L L »: a common word as a name. */
const surname: Step = (cut, token) => {
  const run = openRun(cut);
  const next = cut.tokens[cut.at + 1];
  const capital = run !== null && isCapital(token) && run.words.every(isCapital);
  const last = run !== null && isWordAsSurname(token, next, run, cut.names);
  if (!capital && !last && !isSpelledNext(cut.tokens, cut.at, cut.words)) return null;
  addWord(cut, token);
  return { length: 1 };
};

const stop: Step = (cut, token) => {
  const { tokens, at, names, found } = cut;
  const last = found.at(-1);
  // « The other guy »
  const fellow = token.word === 'guy' && last?.kind === 'stop' && !cut.pause;
  const name =
    token.kind === 'word' &&
    !fellow &&
    token.word.length > 1 &&
    (!isCommon(token, names) ||
      isGivenAfterAll(tokens, at, names, last) ||
      isLabelled(tokens, at, names, [found.at(-2), last]));
  if (name) return null;
  addPart(cut, { kind: 'stop', word: token.word, pause: cut.pause });
  return { length: 1 };
};

const word: Step = (cut, token) => {
  addWord(cut, token);
  return { length: 1 };
};

/** In this order; the last takes whatever is left. */
export const STEPS: readonly Step[] = [
  comma,
  inside,
  letters,
  hint,
  lead,
  particle,
  hesitation,
  filler,
  title,
  surname,
  stop,
  word,
];
