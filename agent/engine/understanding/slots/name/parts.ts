/** A sentence as what matters for a name: runs of words that may be one, and the words around them. */
import { letterAt } from '../letters.ts';
import { anyPhraseAt, type Token, tokenize } from '../tokens.ts';
import { GIVEN_NAMES } from '../words/given-names.ts';
import type { LanguageWords } from '../words/index.ts';
import { type NameWords, PARTICLES } from '../words/names.ts';
import { SURNAME_WORDS } from '../words/surname-words.ts';
import { mendParts } from './mend-parts.ts';
import { withSaidSigns } from './said-signs.ts';

export type Part =
  | { kind: 'run'; words: Token[]; pause: boolean }
  | { kind: 'letters'; text: string }
  | {
      kind:
        | 'strong'
        | 'weak'
        | 'first'
        | 'last'
        | 'isFirst'
        | 'isLast'
        | 'closer'
        | 'correct'
        | 'restart'
        | 'comma';
    }
  | { kind: 'stop'; word: string; pause: boolean }
  | { kind: 'hint'; how: 'with' | 'without' | 'one' | 'two' | 'end' | 'hyphen'; letter: string };

/** « With two l's », « sans h », « one l »: how the name is written. */
function hintAt(tokens: readonly Token[], at: number, names: NameWords, words: LanguageWords) {
  const hyphen = anyPhraseAt(tokens, at, names.withHyphen);
  if (hyphen > 0) return { length: hyphen, how: 'hyphen' as const, letter: '' };
  const letterOf = (index: number) => {
    const word = tokens[index]?.word ?? '';
    return /^\p{L}(?:'s)?$/u.test(word) && !(word === 'a' && tokens[index + 1]?.kind === 'word')
      ? word.charAt(0)
      : '';
  };
  const tries = [
    ['without', anyPhraseAt(tokens, at, names.withoutWords)],
    ['one', anyPhraseAt(tokens, at, names.onlyOne)],
    ['with', anyPhraseAt(tokens, at, names.withWords)],
  ] as const;
  for (const [how, length] of tries) {
    if (length === 0) continue;
    const letter = letterOf(at + length);
    const free = tokens[at + length + 1]?.word.length !== 1;
    const end = anyPhraseAt(tokens, at + length + 1, names.atTheEnd);
    if (letter !== '' && how === 'with' && end > 0)
      return { length: length + 1 + end, how: 'end' as const, letter };
    if (letter !== '' && free) return { length: length + 1, how, letter };
    const count = words.numerals.units[tokens[at + length]?.word ?? ''];
    const many = letterOf(at + length + 1);
    if (how === 'with' && (count === 1 || count === 2) && many !== '') {
      return { length: length + 2, how: count === 1 ? ('one' as const) : ('two' as const), letter: many };
    }
  }
  const count = words.numerals.units[tokens[at]?.word ?? ''];
  const many = tokens[at + 1]?.word ?? '';
  const after = tokens[at + 2];
  const alone = after === undefined || after.before === 'pause' || (at > 0 && after.word.length > 1);
  if (count === 2 && /^\p{L}(?:'s)?$/u.test(many) && alone)
    return { length: 2, how: 'two' as const, letter: many.charAt(0) };
  return null;
}

const WHERE: ReadonlySet<string> = new Set(['in', 'between', 'entre', 'dans']);

/** « … in Anne Marie », « … between Al and Rashid »: between which two words the hyphen stands. */
function pairAt(tokens: readonly Token[], at: number): { first: string; length: number } | null {
  const inside = WHERE.has(tokens[at - 1]?.word ?? '');
  const [where, first, then, last] = tokens.slice(at - (inside ? 1 : 0), at + (inside ? 3 : 4));
  if (where === undefined || first === undefined || then === undefined) return null;
  if (!WHERE.has(where.word)) return null;
  const joined = ['and', 'et'].includes(then.word);
  if (joined && last === undefined) return null;
  return { first: first.word, length: (joined ? 4 : 3) - (inside ? 1 : 0) };
}

/** After these something new begins. */
const BEGINS: ReadonlySet<string> = new Set('okay ok alright right bon voila'.split(' '));
/** What a caller goes on with who has just said a name that makes people smile. */
const GOES_ON: ReadonlySet<string> = new Set(
  "yeah yes i it's and like as don't no ha haha really oui je c'est et comme riez pas pour".split(' '),
);

/** « Mark Good », « Julie Dimanche »: a common word that is a surname too, at the end of a whole name. */
function isWordAsSurname(token: Token, next: Token | undefined, last: Part | undefined): boolean {
  if (last?.kind !== 'run' || last.words.length !== 1 || !SURNAME_WORDS.has(token.word)) return false;
  const ends = next === undefined || next.before === 'pause' || GOES_ON.has(next.word);
  return GIVEN_NAMES.has(last.words[0]?.word ?? '') && ends;
}

/** A capital that is not shouting. */
const isCapital = (token: Token) => /^\p{Lu}\p{Ll}/u.test(token.raw);

/** The letter of « John F Kennedy ». */
function isInitial(token: Token, next: Token | undefined): boolean {
  const letter = /^\p{L}$/u.test(token.raw) && !/^[aàyi]$/u.test(token.raw) && token.raw !== 'I';
  return letter && next?.kind === 'word' && next.before === 'space' && next.word.length > 2;
}

/** A word that is no name, elided (« l'entreprise ») or not; « Patel's » tells whose, not who. */
function isCommon(token: Token | undefined, names: NameWords): boolean {
  const word = token?.word ?? '';
  const elided = /^[ld]'(\p{L}{3,})$/u.exec(word)?.[1] ?? word;
  return names.never.has(word) || names.never.has(elided) || /\p{L}{2}'s$/u.test(word);
}

/** « Will Smith », « Aimé Roy »: a common word that is a given name, where one may begin. */
function isGivenAfterAll(
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
    !isCommon(next, names)
  );
}

/** « Last name Power »: after its label any word is a name, if nothing goes on from it. */
function isLabelled(
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
function isLastName(tokens: readonly Token[], at: number, last: Part | undefined): boolean {
  return tokens[at]?.word === 'bah' && last?.kind === 'run' && last.words.length === 1;
}

/** The word that a particle, or several (« de la »), stand before. */
function afterParticles(tokens: readonly Token[], at: number): Token | undefined {
  let index = at + 1;
  while (PARTICLES.has(tokens[index]?.word ?? '') && tokens[index + 1]?.before === 'space') index += 1;
  return tokens[index];
}

/** Said of a letter; a name keeps the accents of the word that it spells. */
const ACCENTS = ['accent aigu', 'accent grave', 'accent circonflexe', 'trema', 'cedille'];

/** A run of spelled letters, and where it ends; letters in a row without pauses end at one. */
function lettersAt(
  tokens: readonly Token[],
  at: number,
  words: LanguageWords,
): { text: string; end: number } {
  let text = '';
  let index = at;
  let paused = false;
  while (index < tokens.length) {
    const before = tokens[index]?.before;
    const letter = letterAt(tokens, index, words);
    if (letter === null) break;
    if (index > at && before === 'pause') {
      if (!paused && text.length >= 2) break;
      paused = true;
    }
    text += letter.text;
    index += letter.length;
    index += anyPhraseAt(tokens, index, ACCENTS);
  }
  return { text, end: index };
}

/** Cuts the sentence into parts, in order. */
export function parts(text: string, names: NameWords, words: LanguageWords): Part[] {
  const tokens = withSaidSigns(
    tokenize(text).filter((token) => token.kind !== 'mark'),
    names.never,
  );
  const found: Part[] = [];
  let pause = true;
  let open = false;
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index];
    if (token === undefined) break;
    pause ||= token.before === 'pause';
    const spelled = lettersAt(tokens, index, words);
    const hint = hintAt(tokens, index, names, words);
    const lead = (
      [
        ['first', anyPhraseAt(tokens, index, names.first)],
        ['last', anyPhraseAt(tokens, index, names.last)],
        ['isFirst', anyPhraseAt(tokens, index, names.isFirst)],
        ['isLast', anyPhraseAt(tokens, index, names.isLast)],
        ['strong', anyPhraseAt(tokens, index, names.strong)],
        ['weak', anyPhraseAt(tokens, index, names.weak)],
        ['closer', anyPhraseAt(tokens, index, names.closers)],
        ['restart', anyPhraseAt(tokens, index, words.corrections.restarts)],
        ['correct', anyPhraseAt(tokens, index, words.corrections.markers)],
      ] as const
    ).reduce((best, each) => (each[1] > best[1] ? each : best), ['strong', 0] as const);
    const filler = anyPhraseAt(tokens, index, names.fillers);
    const hesitation = anyPhraseAt(tokens, index, words.corrections.hesitations);
    const next = tokens[index + 1];
    const particle =
      PARTICLES.has(token.word) &&
      next?.kind === 'word' &&
      next.word.length > 1 &&
      next.before !== 'pause' &&
      !isCommon(afterParticles(tokens, index), names) &&
      !(token.word === 'ben' && PARTICLES.has(next.word));
    const title = names.titles.includes(token.word) && next?.kind === 'word';
    const last = found.at(-1);
    const comma = token.word === 'comma' || token.word === 'virgule';
    if (comma && last?.kind === 'run') {
      found.push({ kind: 'comma' });
      index += 1;
      open = false;
    } else if (open && !pause && isLastName(tokens, index, last) && last?.kind === 'run') {
      last.words.push(token);
      index += 1;
    } else if (token.before === 'hyphen' && open && last?.kind === 'run') {
      last.words.push(token);
      index += 1;
    } else if (spelled.text.length >= 2 && spelled.end > index) {
      found.push({ kind: 'letters', text: spelled.text });
      index = spelled.end;
      open = false;
    } else if (spelled.end > index + 2) {
      // « B as in bravo »: how one letter sounds.
      index = spelled.end;
      open = false;
    } else if (hint !== null) {
      const pair = hint.how === 'hyphen' ? pairAt(tokens, index + hint.length) : null;
      found.push({ kind: 'hint', how: hint.how, letter: pair?.first ?? hint.letter });
      index += hint.length + (pair?.length ?? 0);
      open = false;
    } else if (open && !pause && isInitial(token, next) && last?.kind === 'run') {
      last.words.push(token);
      index += 1;
    } else if (lead[1] > 0 && lead[1] >= filler && lead[1] >= hesitation) {
      found.push({ kind: lead[0] });
      index += lead[1];
      open = false;
    } else if (particle && (open || pause || last?.kind !== 'stop')) {
      if (open && !pause && last?.kind === 'run') last.words.push(token);
      else found.push({ kind: 'run', words: [token], pause });
      open = true;
      pause = false;
      index += 1;
    } else if (hesitation > 0) {
      found.push({ kind: 'stop', word: token.word, pause });
      index += hesitation;
      open = false;
    } else if (filler > 0) {
      if (pause || !open) open = false;
      // « … my glasses, okay, Beatrice Monroe »: with it something new begins.
      if (BEGINS.has(token.word) && GIVEN_NAMES.has(tokens[index + filler]?.word ?? '')) pause = true;
      index += filler;
      continue;
    } else if (title) {
      index += 1;
      continue;
    } else if (open && !pause && last?.kind === 'run' && isCapital(token) && last.words.every(isCapital)) {
      // « Pierre Petit », « Tom Price »: a common word, written as a name among names.
      last.words.push(token);
      index += 1;
    } else if (open && !pause && isWordAsSurname(token, next, last) && last?.kind === 'run') {
      last.words.push(token);
      index += 1;
    } else if (
      token.kind === 'digits' ||
      token.word.length < 2 ||
      (isCommon(token, names) &&
        !isGivenAfterAll(tokens, index, names, last) &&
        !isLabelled(tokens, index, names, [found.at(-2), last]))
    ) {
      found.push({ kind: 'stop', word: token.word, pause });
      index += 1;
      open = false;
    } else {
      if (open && !pause && last?.kind === 'run') last.words.push(token);
      else found.push({ kind: 'run', words: [token], pause });
      open = true;
      index += 1;
    }
    pause = false;
  }
  return mendParts(found);
}
