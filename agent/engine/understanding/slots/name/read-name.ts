/** Names of people, as they introduce themselves. */
import type { SlotContext, SlotReading } from '../slot.ts';
import { isSpellingOf } from '../spelling.ts';
import type { Token } from '../tokens.ts';
import { WORDS } from '../words/index.ts';
import { NAMES, type NameWords, PARTICLES } from '../words/names.ts';
import { writtenName } from './capitals.ts';
import { cutSpelled, hinted, spell, spelledWord } from './hints.ts';
import { withoutRepeats } from './mend-parts.ts';
import { isDenied, isRun, ownWords, withoutStammer } from './own-words.ts';
import { type Part, parts } from './parts.ts';
import { CALLED, isGiven, standsAlone } from './stands-alone.ts';
import { surnameFirst } from './surname-first.ts';
import { withoutPlace } from './without-place.ts';

/** « Bit.ly/x »: no part of a name. */
const LINK =
  /\b[a-z0-9-]+\.(?:com|ca|org|net|ly|io|co|fr|gl|me|app|info|biz|us|uk)\b(?:\/\S*)?|\bhttps?:\S+/giu;
/** « A message for Jordan »: whose name it is not, unless it was asked for. */
const FOR_ANOTHER =
  /\b(?:message|call|note|package|delivery|appel|colis|livraison) (?:is |est )?(?:for|pour)\b/iu;

/** « Luc Roy and my wife's name is … »: the caller first. */
const SECOND =
  /^(\S+ \S+.*?),? (?:and|et|pis|puis) (?:my|ma|mon) (?:wife|husband|son|daughter|partner|femme|mari|conjointe?|fils|fille|blonde|chum)(?:['’]s| is| name| c['’]est| s['’]appelle).*$/iu;
/** « Lily's fine ». */
const FINE = /\b(\p{L}+)['’]s (fine|good|ok|okay)\b/iu;

interface Candidate {
  words: Token[];
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
const AND: ReadonlySet<string> = new Set(['and', 'et', 'puis', 'pis']);
/** « The business name is »: a name, and no person's. */
const BUSINESSES: ReadonlySet<string> = new Set(
  "business company store shop entreprise compagnie l'entreprise magasin commerce".split(' '),
);
const isOfBusiness = (said: readonly Part[], at: number) => {
  const lead = said.slice(0, at).findLastIndex((part) => part.kind !== 'strong' && part.kind !== 'weak');
  const whose = said[lead];
  return lead < at - 1 && whose?.kind === 'stop' && BUSINESSES.has(whose.word);
};

/** A run without the particles that end it. */
function trimmed(words: readonly Token[]): Token[] {
  let end = words.length;
  while (end > 0 && PARTICLES.has(words[end - 1]?.word ?? '') && words[end - 1]?.raw === words[end - 1]?.word)
    end -= 1;
  return withoutPlace(withoutRepeats(withoutStammer(words.slice(0, end))));
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
  if (given && heads && part.words.length === 2) return true;
  if (named && trimmed(part.words).length < part.words.length) return true;
  if (given && part.words.length > 1 && next?.kind === 'stop' && CALLED.has(next.word)) return true;
  return next?.kind !== 'stop' || next.pause || names.goesOn.includes(next.word);
}

function candidates(said: readonly Part[], names: NameWords): Candidate[] {
  const marker = said.findLastIndex((part, at) => part.kind === 'correct' && said.slice(at).some(isRun));
  const found: Candidate[] = [];
  for (const [at, part] of said.entries()) {
    if (!isRun(part)) continue;
    const before = said[at - 1];
    const words = trimmed(ownWords(part, said, at));
    const closed = said[at + 1]?.kind === 'closer';
    const led = before?.kind === 'strong' || before?.kind === 'weak' ? before.kind : 'bare';
    if (words.length === 0 || words.length > LONGEST || !endsWell(said, at, names)) continue;
    if (words.some(({ word }) => word.length > LONGEST_WORD)) continue;
    const again = said
      .slice(0, at)
      .some(
        (each) =>
          isRun(each) &&
          each.words.length === 1 &&
          words.length > 1 &&
          each.words[0]?.word === words[0]?.word,
      );
    const follows = led === 'bare' && before?.kind === 'stop' && !part.pause && !JOINS.has(before.word);
    if (follows && !again && !standsAlone(words, said, at)) continue;
    if ((isDenied(said, at) && words.length >= part.words.length) || isOfBusiness(said, at)) continue;
    const [only] = words;
    if (
      led === 'weak' &&
      words.length === 1 &&
      only?.raw === only?.word &&
      names.notNames.test(only?.word ?? '')
    )
      continue;
    const lead = closed && led === 'weak' ? 'strong' : led;
    const base = (lead === 'strong' ? 3 : lead === 'weak' ? 1.5 : 1) + (closed ? 1.5 : 0);
    const firm = said
      .slice(0, at)
      .some(
        (each) =>
          isRun(each) &&
          each.words.length > words.length &&
          words.length > 1 &&
          each.words[0]?.word === words[0]?.word &&
          PARTICLES.has(each.words[1]?.word ?? ''),
      );
    const score =
      (firm ? 2 : 0) + base + (words.length > 1 ? 1 : 0) + at / 100 + (marker >= 0 && at > marker ? 3 : 0);
    found.push({ words, at, lead, score });
  }
  return found;
}

/** The run that a label (« last name ») names: the one after it, or the one before (« Roy is my last name »). */
function labelled(said: readonly Part[], label: 'first' | 'last'): Token[] | null {
  const after = label === 'first' ? 'isFirst' : 'isLast';
  const at = said.findIndex((part) => part.kind === after);
  const named = said.slice(0, Math.max(0, at)).findLast((part) => isRun(part) || part.kind === 'letters');
  if (isRun(named)) return trimmed(named.words);
  for (const [at, part] of said.entries()) {
    if (part.kind !== label) continue;
    const after = said.slice(at + 1).find((each) => each.kind !== 'weak' && each.kind !== 'strong');
    if (isRun(after)) return trimmed(after.words);
    if (after?.kind === 'letters') return [spelledWord(after.text)];
    const before = said.slice(0, at).findLast((each) => each.kind !== 'weak');
    if (isRun(before)) return trimmed(before.words);
  }
  return null;
}

const same = (a: Token, b: Token) => a.word === b.word;
const contains = (whole: readonly Token[], piece: readonly Token[]) =>
  whole.length > piece.length && piece.every((word) => whole.some((each) => same(each, word)));

/** « Sarah Miller, no, Muller »: the word put right, inside the name said before. */
function mended(said: readonly Part[], all: readonly Candidate[], chosen: Candidate): Token[] {
  const marker = said.findLastIndex((part, at) => part.kind === 'correct' && at < chosen.at);
  const old = all.findLast((each) => each.at < marker && each.words.length > chosen.words.length);
  const [word] = chosen.words;
  if (marker < 0 || old === undefined || word === undefined || chosen.words.length > 1) return chosen.words;
  const at = old.words.findLastIndex((each) => isSpellingOf(word.word, each.word));
  return at < 0
    ? chosen.words
    : old.words.map((each, index) => (index === at ? { ...word, before: each.before } : each));
}

/** « Sarah. Mitchell. »: a name said in two breaths. */
function joined(said: readonly Part[], chosen: Candidate): Token[] {
  const words = chosen.words;
  // « Karim, et le nom c'est Haddad »
  const and = said[chosen.at - 2];
  const named = said[chosen.at - 3];
  if (chosen.lead === 'strong' && and?.kind === 'stop' && AND.has(and.word) && isRun(named))
    if (words.length === 1 && named.words.length === 1) return [...named.words, ...words.map(spaced)];
  const spelled = said[chosen.at + 1]?.kind === 'letters' ? 1 : 0;
  const nextAt = chosen.at + 1 + spelled;
  const next = said[nextAt];
  const previous = said[chosen.at - (said[chosen.at - 1]?.kind === 'letters' ? 2 : 1)];
  if (words.length > 2) return words;
  const fits = (part: Part & { kind: 'run' }, then: Part | undefined) =>
    part.words.length <= 2 &&
    (then === undefined || then.kind !== 'stop' || then.pause) &&
    !part.words.some((each) => words.some((w) => same(each, w)));
  if (isRun(next) && words.length === 1 && fits(next, said[nextAt + 1]))
    return [...words, ...trimmed(next.words).map(spaced)];
  const led =
    chosen.lead === 'bare' &&
    !isDenied(said, chosen.at - 1) &&
    isRun(previous) &&
    previous.words.length === 1 &&
    words.length === 1;
  return led && fits(previous, said[chosen.at]) ? [...previous.words, ...words.map(spaced)] : words;
}
const spaced = (token: Token, index: number): Token => (index === 0 ? { ...token, before: 'space' } : token);

/** The words of the name, before anything is said about how they are written. */
function nameWords(
  said: readonly Part[],
  names: NameWords,
  context: SlotContext,
): { words: Token[]; lead: Candidate['lead'] } | null {
  const first = labelled(said, 'first');
  const last = labelled(said, 'last');
  const heard = candidates(said, names);
  const led = heard.filter((each) => context.expected || each.lead === 'strong' || isIntroduced(each));
  // « You can call me Roger, Roger Dupont »: what is said once more, in full, is led too.
  const all = heard.filter(
    (each) => led.includes(each) || led.some((other) => contains(each.words, other.words)),
  );
  if (first !== null && last !== null)
    return { words: withoutRepeats([...first, ...last.map(spaced)]), lead: 'strong' };
  if (last !== null || first !== null) {
    const known = last ?? first ?? [];
    const other = all.find(
      (each) => each.words.length <= 2 && !each.words.some((word) => known.some((one) => same(one, word))),
    );
    if (other === undefined)
      return { words: all.find((each) => contains(each.words, known))?.words ?? known, lead: 'weak' };
    return {
      words: last === null ? [...known, ...other.words] : [...other.words, ...known.map(spaced)],
      lead: 'strong',
    };
  }
  const turned = surnameFirst(said);
  if (turned !== null && !all.some(({ words }) => contains(words, turned)))
    return { words: turned, lead: 'strong' };
  let chosen: Candidate | undefined;
  for (const each of all) if (chosen === undefined || each.score > chosen.score) chosen = each;
  if (chosen === undefined) return null;
  const best = chosen;
  const fuller = all.find((each) => contains(each.words, best.words) && each.score >= best.score - 3);
  if (fuller !== undefined) return { words: fuller.words, lead: best.lead };
  const put = mended(said, all, best);
  return { words: put === best.words ? joined(said, best) : put, lead: best.lead };
}

/**
 * Whoever was not asked gives a name only by saying that it is theirs, not by « my mother … » or « for … », nor by a
 * label that may mean something else (« how long does teak last outdoors? »).
 */
const NAMED = /name|nom|famille/;
const unasked = (names: NameWords): NameWords => ({
  ...names,
  ...names.introduces,
  first: names.first.filter((label) => NAMED.test(label)),
  last: names.last.filter((label) => NAMED.test(label)),
});
const UNASKED = { en: unasked(NAMES.en), fr: unasked(NAMES.fr) };

/** « C'est le Rona »: no person. */
const ARTICLES = new Set(['le', 'la', 'les', 'des', 'du', 'de']);

/** Unasked, « I'm » and « this is » need a name with its capitals. */
function isIntroduced(candidate: Candidate): boolean {
  return (
    candidate.lead === 'weak' &&
    !ARTICLES.has(candidate.words[0]?.raw ?? '') &&
    candidate.words.every((word) => word.raw !== word.raw.toLocaleLowerCase() || PARTICLES.has(word.word))
  );
}

/** The name that a sentence gives, with its capitals; null for a sentence that gives none. */
export function readName(text: string, context: SlotContext): SlotReading | null {
  const names = (context.expected ? NAMES : UNASKED)[context.language];
  if (!context.expected && FOR_ANOTHER.test(text)) return null;
  const plain = text.replace(LINK, ' , ').replace(SECOND, '$1').replace(FINE, '$1 is $2');
  const cut = parts(plain, names, WORDS[context.language]);
  const said = cut.slice(cut.findLastIndex((part) => part.kind === 'restart') + 1);
  const spellings = said.flatMap((part, at) =>
    part.kind === 'letters' && !isDenied(said, at) ? [part.text] : [],
  );
  const found = nameWords(said, names, context);
  if (found === null) {
    const others = said.filter((part) => part.kind === 'stop').length;
    if (!context.expected || spellings.length === 0 || spellings.length > 3 || others > 6) return null;
    if (!spellings.some((each) => each.length > 2)) return null;
    const whole = spellings.length === 1 ? cutSpelled(spellings[0] ?? '') : spellings;
    return { value: writtenName(whole.map(spelledWord)), confidence: 0.8 };
  }
  let words = found.words;
  for (const letters of spellings) words = spell(words, letters);
  // « Anna, no h, Anna Schmidt »: a name said after the hint already heeds it.
  const settled = said.slice(said.findLastIndex(isRun) + 1);
  for (const part of settled) if (part.kind === 'hint') words = hinted(words, part);
  const confidence = { strong: 0.95, weak: 0.85, bare: 0.8 }[found.lead];
  return { value: writtenName(words), confidence: context.expected ? confidence : confidence - 0.1 };
}
