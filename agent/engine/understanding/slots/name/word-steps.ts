/** The words that may be a name, and those that are none. */
import { PARTICLES } from '../words/names.ts';
import { addPart, addWord, openRun } from './cut.ts';
import { isGiven } from './given.ts';
import { lettersAt } from './letters-at.ts';
import { isRun } from './part.ts';
import type { Step } from './step.ts';
import {
  afterParticles,
  isCapital,
  isCommon,
  isGivenAfterAll,
  isLabelled,
  isSpelledNext,
  isWordAsSurname,
} from './word-as-name.ts';

/** « de », « van der », « O »: a part of the name where one follows. */
export const particle: Step = (cut, token) => {
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

const ASKS: ReadonlySet<string> = new Set(['may', 'will']);
const PRONOUNS: ReadonlySet<string> = new Set(['i', 'we', 'he', 'she', 'they', 'you', 'it']);
/** Before letters: what was said is spelled. */
const SAYS: ReadonlySet<string> = new Set(["that's", "it's", 'spelled', 'spelt', "c'est", "s'ecrit"]);

/** « Pierre Petit », « Tom Price », « Hall, H A L L »: a common word as a name. */
export const surname: Step = (cut, token) => {
  const run = openRun(cut);
  const next = cut.tokens[cut.at + 1];
  const capital = run !== null && isCapital(token) && run.words.every(isCapital);
  const last = run !== null && isWordAsSurname(token, next, run, cut.names);
  // « Paiement, paiement comme un paiement »
  const twice = cut.tokens.slice(cut.at + 1).some(({ word }) => word === token.word);
  const again =
    twice &&
    run !== null &&
    run.words.length === 1 &&
    isGiven(run.words[0]) &&
    cut.names.common.has(token.word);
  // « Mia Read, that's R E I D »
  const says =
    run !== null &&
    SAYS.has(next?.word ?? '') &&
    lettersAt(cut.tokens, cut.at + 2, cut.words).text.length > 1;
  const told = says && run.words.length === 1 && cut.names.common.has(token.word);
  // « Cindy, C I N D Y, Parc »
  const given = cut.found.at(-2);
  const spelled = cut.found.at(-1)?.kind === 'letters' && isRun(given) && given.words.length === 1;
  const rest = spelled && next === undefined && cut.names.common.has(token.word);
  if (!capital && !last && !rest && !told && !again && !isSpelledNext(cut.tokens, cut.at, cut.words))
    return null;
  addWord(cut, token);
  return { length: 1 };
};

/** A word that is in no name: it ends the one before it. */
export const stop: Step = (cut, token) => {
  const { tokens, at, names, found } = cut;
  const last = found.at(-1);
  // « The other guy »
  const fellow = token.word === 'guy' && last?.kind === 'stop' && !cut.pause;
  // « May I », « will you »
  const asks = ASKS.has(token.word) && PRONOUNS.has(tokens[at + 1]?.word ?? '');
  const name =
    token.kind === 'word' &&
    !fellow &&
    !asks &&
    token.word.length > 1 &&
    (!isCommon(token, names) ||
      isGivenAfterAll(tokens, at, names, last) ||
      isLabelled(tokens, at, names, [found.at(-2), last]));
  if (name) return null;
  addPart(cut, { kind: 'stop', word: token.word, pause: cut.pause });
  return { length: 1 };
};

/** Any other word: a part of a name. */
export const word: Step = (cut, token) => {
  addWord(cut, token);
  return { length: 1 };
};
