/** Whether a word may be part of a name where it stands. */
import { anyPhraseAt, type Token } from '../tokens.ts';
import { GIVEN_NAMES } from '../words/given-names.ts';
import type { LanguageWords } from '../words/index.ts';
import { type NameWords, PARTICLES } from '../words/names.ts';
import { SURNAME_WORDS } from '../words/surname-words.ts';
import { lettersAt } from './letters-at.ts';
import { isRun, type Part } from './part.ts';

/** What a caller goes on with who has just said a name that makes people smile. */
const GOES_ON: ReadonlySet<string> = new Set(
  "yeah yes i it's and like as don't no ha haha really oui je c'est et comme riez pas pour".split(' '),
);

/** « Colin Portier comme un portier ». */
const COMPARES: ReadonlySet<string> = new Set(['like', 'comme', 'as']);
/** Adverbs and what is done end no name. */
const ADVERB = /\p{L}{3,}(?:ly|ment|ing|ed)$/u;
/** Said after a name, and no part of it. */
const AFTERWARDS: ReadonlySet<string> = new Set(
  `still age aged senior junior same though sick here there away outside inside upstairs downstairs abroad
  char pareil chanceux chanceuse presse malade dehors dedans debout seul seule retraite ensemble longtemps`.split(
    /\s+/u,
  ),
);

/** « Mark Good », « Julie Dimanche »: a common word that is a surname too, at the end of a whole name. */
export function isWordAsSurname(
  token: Token,
  next: Token | undefined,
  last: Part | undefined,
  names: NameWords,
): boolean {
  if (!isRun(last) || !GIVEN_NAMES.has(last.words[0]?.word ?? '')) return false;
  if (last.words.slice(1).some(({ before }) => before !== 'hyphen')) return false;
  const spelled = [token, ...last.words].some(({ word }) => next?.word === word.charAt(0));
  const ends = next === undefined || next.before === 'pause' || spelled;
  if (SURNAME_WORDS.has(token.word)) return ends || GOES_ON.has(next.word);
  const may = ends || COMPARES.has(next.word);
  return may && names.common.has(token.word) && !ADVERB.test(token.word) && !AFTERWARDS.has(token.word);
}

/** A capital that is not shouting. */
export const isCapital = (token: Token) => /^\p{Lu}\p{Ll}/u.test(token.raw);

/** The letter of « John F Kennedy ». */
export function isInitial(token: Token, next: Token | undefined, names: NameWords): boolean {
  if (isCommon(next, names)) return false;
  const letter = /^\p{L}$/u.test(token.raw) && !/^[aàyi]$/u.test(token.raw) && token.raw !== 'I';
  return letter && next?.kind === 'word' && next.before === 'space' && next.word.length > 2;
}

/** « J'écris », « they've », « Patel's ». */
const CONTRACTED =
  /^(?:[jcnstm]|qu|lorsqu|puisqu|jusqu)'\p{L}|^d'(?:en|ici|a|un|une|apres|accord|abord|ailleurs|autre|autres)$|\p{L}{2}'s$|\p{L}'(?:m|ve|ll|re|t)$/u;

/** « Officiellement » */
const MANNER = /^\p{L}{3,}(?:ement|amment|emment)$/u;

/** A word that is no name, elided (« l'entreprise ») or not; « Patel's » tells whose, not who. */
export function isCommon(token: Token | undefined, names: NameWords): boolean {
  const word = token?.word ?? '';
  const elided = /^[ld]'(\p{L}{3,})$/u.exec(word)?.[1] ?? word;
  const known = (each: string) => names.never.has(each) || names.common.has(each);
  return known(word) || known(elided) || CONTRACTED.test(word) || MANNER.test(word);
}

/** Whether the sentence ends or pauses before a token. */
const isOver = (token: Token | undefined) => token === undefined || token.before === 'pause';

/** « Will Smith », « Aimé Roy »: a common word that is a given name, where one may begin. */
export function isGivenAfterAll(
  tokens: readonly Token[],
  at: number,
  names: NameWords,
  last: Part | undefined,
): boolean {
  const next = tokens[at + 1];
  return (
    GIVEN_NAMES.has(tokens[at]?.word ?? '') &&
    last?.kind !== 'stop' &&
    next?.kind === 'word' &&
    next.before === 'space' &&
    next.word.length > 1 &&
    (!isCommon(next, names) || (SURNAME_WORDS.has(next.word) && isOver(tokens[at + 2])))
  );
}

/** « Last name Power »: after its label any word is a name, if nothing goes on from it. */
export function isLabelled(
  tokens: readonly Token[],
  at: number,
  names: NameWords,
  [before, last]: readonly (Part | undefined)[],
): boolean {
  const next = tokens[at + 1];
  const ends =
    next === undefined ||
    next.before === 'pause' ||
    ['and', 'et', 'puis', 'pis'].includes(next.word) ||
    anyPhraseAt(tokens, at + 1, names.first) > 0 ||
    anyPhraseAt(tokens, at + 1, names.last) > 0;
  if (last?.kind !== 'first' && last?.kind !== 'last') return false;
  // « I was there last week »
  return before?.kind !== 'stop' && (tokens[at]?.word.length ?? 0) > 3 && ends;
}

/** « Mamadou Bah »: a hesitation in form, right after the one word of a name. */
export function isLastName(tokens: readonly Token[], at: number, last: Part | undefined): boolean {
  return tokens[at]?.word === 'bah' && last?.kind === 'run' && last.words.length === 1;
}

/** The word that a particle, or several (« de la »), stand before. */
export function afterParticles(tokens: readonly Token[], at: number): Token | undefined {
  let index = at + 1;
  while (PARTICLES.has(tokens[index]?.word ?? '') && tokens[index + 1]?.before === 'space') index += 1;
  return tokens[index];
}

/** « Banque, B A N Q U E »: any word that is spelled out is a name. */
export function isSpelledNext(tokens: readonly Token[], at: number, words: LanguageWords): boolean {
  const { word = '', kind } = tokens[at] ?? {};
  return kind === 'word' && word.length > 1 && lettersAt(tokens, at + 1, words).text === word;
}
