import type { Token } from '../tokens.ts';
import type { NameWords } from '../words/names.ts';
import { PLACES } from '../words/places.ts';
import { isGiven } from './given.ts';
import { isDenied } from './own-words.ts';
import { isRun, type Part, type Run } from './part.ts';
import { CALLED, standsAlone } from './stands-alone.ts';
import { trimmed } from './trimmed.ts';

const LONGEST = 6;
/** Letters of a word: longer ones are noise, or read aloud from somewhere. */
const LONGEST_WORD = 40;
/** After these a new name may begin without a pause. */
const JOINS: ReadonlySet<string> = new Set(
  'but mais okay ok alright right well so now anyway bon ben alors voilà voila donc'.split(' '),
);
/** « And then Warsame », « et Pham, P H A M »: the rest of the name. */
const THEN: ReadonlySet<string> = new Set(['then', 'ensuite', 'apres']);
/** « And Quist like twist ». */
const COMPARES: ReadonlySet<string> = new Set(['like', 'comme', 'as']);
const AND: ReadonlySet<string> = new Set(['and', 'et', 'puis', 'pis']);
/** « The business name is »: a name, and no person's. */
const BUSINESSES: ReadonlySet<string> = new Set(
  "business company store shop entreprise compagnie l'entreprise magasin commerce".split(' '),
);
const isLead = (part: Part | undefined) => part?.kind === 'strong' || part?.kind === 'weak';

function isOfBusiness(said: readonly Part[], at: number): boolean {
  const lead = said.slice(0, at).findLastIndex((part) => !isLead(part));
  const whose = said[lead];
  return lead < at - 1 && whose?.kind === 'stop' && BUSINESSES.has(whose.word);
}

/** Whether what follows a run lets it be a name. */
function endsWell(said: readonly Part[], at: number, names: NameWords): boolean {
  const next = said[at + 1];
  const part = said[at];
  // « Luc Roy du garage … »: the name ends where it says of what.
  if (next?.kind === 'comma') return true;
  const given = isRun(part) && isGiven(part.words[0]);
  const named = given || (isRun(part) && part.words.length > 2);
  // « Matt Hollis, I've a flat tyre »: a whole name at the head is one, whatever comes after it.
  const heads = said.slice(0, at).every(({ kind }) => kind !== 'run' && kind !== 'stop');
  const whole =
    isRun(part) && part.words.filter(({ before }, at) => at === 0 || before !== 'hyphen').length === 2;
  if (heads && whole) return true;
  if (named && trimmed(part.words).length < part.words.length) return true;
  if (given && part.words.length > 1 && next?.kind === 'stop' && CALLED.has(next.word)) return true;
  return next?.kind !== 'stop' || next.pause || names.goesOn.includes(next.word);
}

/** Whether the run at `at` is the rest of a name that was begun: « and then Warsame, W A R S A M E ». */
function goesOnFrom(said: readonly Part[], at: number): boolean {
  const and = said[at - 1];
  if (and?.kind !== 'stop') return false;
  if (THEN.has(and.word)) return true;
  const written = (part: Part | undefined) => part?.kind === 'letters' || part?.kind === 'hint';
  const after = said[at + 1];
  const compared = after?.kind === 'stop' && COMPARES.has(after.word);
  return AND.has(and.word) && (written(said[at - 2]) || written(after) || compared);
}

/** Whether a run goes on from the words before it without a pause, and is no name there. */
function follows(said: readonly Part[], at: number, run: Run, words: readonly Token[]): boolean {
  const before = said[at - 1];
  if (before?.kind !== 'stop' || run.pause || JOINS.has(before.word)) return false;
  const known = (each: Part) =>
    isRun(each) && each.words.length === 1 && words.length > 1 && each.words[0]?.word === words[0]?.word;
  if (said.slice(0, at).some(known) || goesOnFrom(said, at)) return false;
  return !standsAlone(words, said, at);
}

/** « Le livreur », « l'accueil », « (avis) de cotisation »: a thing or a place, in small letters. */
function isThing([first, second]: readonly Token[], { articles }: NameWords, follows: boolean): boolean {
  if (first === undefined || first.raw !== first.word) return false;
  const of = first.word === 'de' && (follows || /^l'/u.test(second?.word ?? ''));
  return articles.has(first.word) || of || (articles.has('le') && /^[ld]'/u.test(first.word));
}

/** « Passez-moi »: what stands after the hyphen is no part of a name. */
const PRONOUNS: ReadonlySet<string> = new Set(
  'moi le la les lui leur nous vous tu je ce en y ci la'.split(' '),
);
const isImperative = ({ before, word, raw }: Token) =>
  before === 'hyphen' && raw === word && PRONOUNS.has(word);

/** « It's long »: a surname, but not after these. */
const DESCRIBES: ReadonlySet<string> = new Set(
  `long good little short best sharp swift wise quick fast true late early dark bright strong nice down back free
  vieux jeune gentil doux grand petit riche beau belle bon gros joli jolie plate simple`.split(/\s+/u),
);

/** Whether a word is spelled after `at`, just as it is. */
export const isSpelledOut = (said: readonly Part[], at: number, word: string) =>
  said.slice(at).some((part) => part.kind === 'letters' && part.text === word);

/** Whether the run at `at`, of which `words` are left, is no name for what it is or what stands around it. */
export function isNoName(
  said: readonly Part[],
  at: number,
  run: Run,
  words: readonly Token[],
  names: NameWords,
): boolean {
  const before = said[at - 1];
  if (words.length === 0 || words.length > LONGEST) return true;
  if (words.some((token) => token.word.length > LONGEST_WORD || isImperative(token))) return true;
  if (before?.kind === 'other' || isOfBusiness(said, at)) return true;
  const spelled = words.some(({ word }) => isSpelledOut(said, at, word));
  if (!spelled && (!endsWell(said, at, names) || follows(said, at, run, words))) return true;
  if (isDenied(said, at) && words.length >= run.words.length) return true;
  if (isThing(words, names, before?.kind === 'stop') && before?.kind !== 'strong') return true;
  const [only] = words;
  if (before?.kind !== 'strong' && words.length === 1 && PLACES.has(only?.word ?? '') && !isGiven(only))
    return true;
  const small = words.length === 1 && only?.raw === only?.word;
  const weak = before?.kind === 'weak' && DESCRIBES.has(only?.word ?? '');
  const describes = weak || names.notNames.test(only?.word ?? '');
  return before?.kind !== 'strong' && small && describes && !isGiven(only);
}
