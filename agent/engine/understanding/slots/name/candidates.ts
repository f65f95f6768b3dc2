/** The runs of a sentence that may be the caller's name, and how much speaks for each. */
import type { Token } from '../tokens.ts';
import { type NameWords, PARTICLES } from '../words/names.ts';
import { withoutRepeats } from './mend-parts.ts';
import { isDenied, ownWords, withoutStammer } from './own-words.ts';
import { isRun, type Part, type Run } from './part.ts';
import { isRemark } from './remark.ts';
import { CALLED, isGiven, standsAlone } from './stands-alone.ts';
import { withoutPlace } from './without-place.ts';

export interface Candidate {
  words: Token[];
  /** Which part of the sentence it is. */
  at: number;
  lead: 'strong' | 'weak' | 'bare';
  score: number;
}

const LONGEST = 6;
/** Letters of a word: longer ones are noise, or read aloud from somewhere. */
const LONGEST_WORD = 40;
/** After these a new name may begin without a pause. */
const JOINS: ReadonlySet<string> = new Set(
  'but mais okay ok alright right well so now anyway bon ben alors voilà voila donc'.split(' '),
);
/** « And then Warsame », « et Pham, P H A M »: the rest of the name. */
const THEN: ReadonlySet<string> = new Set(['then', 'ensuite', 'apres']);
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

/** « Jacques Boisvert Boisvert Constructions »: a whole name, up to where a part of it is said again. */
function withoutFirm(words: readonly Token[]): Token[] {
  const again = words.findIndex(({ word }, at) => at > 1 && words[at - 1]?.word === word);
  return again < 0 ? [...words] : words.slice(0, again);
}

/** A run without the particles that end it. */
export function trimmed(words: readonly Token[]): Token[] {
  let end = words.length;
  while (end > 0 && PARTICLES.has(words[end - 1]?.word ?? '') && words[end - 1]?.raw === words[end - 1]?.word)
    end -= 1;
  return withoutFirm(withoutPlace(withoutRepeats(withoutStammer(words.slice(0, end)))));
}

/** « Tuan Le »: surnames that are particles elsewhere. */
const SURNAMES: ReadonlySet<string> = new Set(['le', 'do', 'van', 'ben']);

/** A run as a name: without a particle at its end, but where the sentence pauses after a given name and a surname. */
function whole(words: readonly Token[], next: Part | undefined): Token[] {
  const ends = next === undefined || next.kind === 'letters' || ('pause' in next && next.pause);
  const kept = words.length === 2 && ends && SURNAMES.has(words[1]?.word ?? '');
  return kept ? [...words] : trimmed(words);
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
  return AND.has(and.word) && (written(said[at - 2]) || written(said[at + 1]));
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

/** Whether a name that begins so, and goes on with a particle, was said before: « Van der Berg, Peter Van der Berg ». */
const isFirm = (said: readonly Part[], at: number, words: readonly Token[]) =>
  said
    .slice(0, at)
    .some(
      (each) =>
        isRun(each) &&
        each.words.length > words.length &&
        words.length > 1 &&
        each.words[0]?.word === words[0]?.word &&
        PARTICLES.has(each.words[1]?.word ?? ''),
    );

const BUT: ReadonlySet<string> = new Set(['but', 'mais', 'although', 'though']);

/** « Samantha, but everyone says Sam, Samantha Lowe », « call me Pat, but it's Patricia Lindqvist »: the whole of it. */
function isFuller(
  said: readonly Part[],
  at: number,
  words: readonly Token[],
  lead: Candidate['lead'],
): boolean {
  if (words.length < 2) return false;
  const before = said.slice(0, at);
  const single = before.find(isRun);
  if (single === undefined || single.words.length > 1) return false;
  if (single.words[0]?.word === words[0]?.word) return true;
  return lead !== 'bare' && before.some((part) => part.kind === 'stop' && BUT.has(part.word));
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
const isSpelledOut = (said: readonly Part[], at: number, word: string) =>
  said.slice(at).some((part) => part.kind === 'letters' && part.text === word);

/** Whether a run is no name, for what stands around it. */
function isNone(said: readonly Part[], at: number, run: Run, words: readonly Token[], names: NameWords) {
  const before = said[at - 1];
  if (words.length === 0 || words.length > LONGEST) return true;
  if (words.some((token) => token.word.length > LONGEST_WORD || isImperative(token))) return true;
  if (before?.kind === 'other' || isOfBusiness(said, at)) return true;
  const spelled = words.some(({ word }) => isSpelledOut(said, at, word));
  if (!spelled && (!endsWell(said, at, names) || follows(said, at, run, words))) return true;
  if (isDenied(said, at) && words.length >= run.words.length) return true;
  if (isThing(words, names, before?.kind === 'stop') && before?.kind !== 'strong') return true;
  const [only] = words;
  const small = words.length === 1 && only?.raw === only?.word;
  const weak = before?.kind === 'weak' && DESCRIBES.has(only?.word ?? '');
  const describes = weak || names.notNames.test(only?.word ?? '');
  return before?.kind !== 'strong' && small && describes && !isGiven(only);
}

/** Whether a run that is no name is none only for what goes on after it. */
const isLoose = (said: readonly Part[], at: number) => said[at - 1]?.kind !== 'other' && !isDenied(said, at);

/** The runs that may be the name, in order. */
export function candidates(said: readonly Part[], names: NameWords): Candidate[] {
  const marker = said.findLastIndex((part, at) => part.kind === 'correct' && said.slice(at).some(isRun));
  const found: Candidate[] = [];
  for (const [at, part] of said.entries()) {
    if (!isRun(part)) continue;
    const words = whole(ownWords(part, said, at), said[at + 1]);
    if (isNone(said, at, part, words, names)) continue;
    const before = said[at - 1];
    const closed = said[at + 1]?.kind === 'closer';
    const led = before?.kind === 'strong' || before?.kind === 'weak' ? before.kind : 'bare';
    const lead = closed && led === 'weak' ? 'strong' : led;
    const base = (lead === 'strong' ? 3 : lead === 'weak' ? 1.5 : 1) + (closed ? 1.5 : 0);
    const score =
      (isFirm(said, at, words) ? 2 : 0) +
      (isFuller(said, at, words, lead) ? 2.5 : 0) +
      base +
      (words.length > 1 ? 1 : 0) +
      at / 100 +
      (marker >= 0 && at > marker ? 3 : 0);
    found.push({ words, at, lead, score });
  }
  const [head] = found;
  const lost = said.findIndex((part, at) => isRun(part) && isGiven(part.words[0]) && at < (head?.at ?? 0));
  return found.filter((each) => {
    // « Sandra Vite, Remax »: where the name that was heard is none, no lesser one is.
    if (
      lost >= 0 &&
      each.lead === 'bare' &&
      each.words.length === 1 &&
      !isGiven(each.words[0]) &&
      isLoose(said, lost)
    )
      return false;
    return head === undefined || !isRemark(each, head, said);
  });
}
