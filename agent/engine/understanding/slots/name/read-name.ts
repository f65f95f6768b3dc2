/** Names of people, as they introduce themselves. */
import type { SlotContext, SlotReading } from '../slot.ts';
import type { Token } from '../tokens.ts';
import { WORDS } from '../words/index.ts';
import { NAMES, type NameWords, PARTICLES } from '../words/names.ts';
import { asWritten } from './as-written.ts';
import { type Candidate, candidates } from './candidates.ts';
import { writtenName } from './capitals.ts';
import { labelled, ordered } from './labelled.ts';
import { withoutRepeats } from './mend-parts.ts';
import { isDenied } from './own-words.ts';
import type { Part } from './part.ts';
import { parts } from './parts.ts';
import { contains, joined, mended, same, spaced } from './put-together.ts';
import { cutSpelled, spelledWord } from './spell.ts';
import { surnameFirst } from './surname-first.ts';
import { isTurned } from './surname-shape.ts';

/** « Bit.ly/x »: no part of a name. */
const LINK =
  /\b[a-z0-9-]+\.(?:com|ca|org|net|ly|io|co|fr|gl|me|app|info|biz|us|uk)\b(?:\/\S*)?|\bhttps?:\S+/giu;
/** « A message for Jordan »: whose name it is not, unless it was asked for. */
const FOR_ANOTHER =
  /\b(?:message|call|note|package|delivery|appel|colis|livraison) (?:is |est )?(?:for|pour)\b/iu;

/** « Luc Roy and my wife's name is … »: the caller first. */
const SECOND =
  /^(\S+ \S+.*?),? (?:and|et|pis|puis) (?:my|ma|mon) (?:wife|husband|son|daughter|partner|femme|mari|conjointe?|fils|fille|blonde|chum)(?:['’]s| is| name| c['’]est| s['’]appelle).*$/iu;
/** « W/ », and « St. », whose full stop ends nothing. */
const SHORT = /\bw\/|\b(?:ste?|mrs?|ms|dr|jr|sr)\.(?=\s)/giu;
/** « Lily's fine ». */
const FINE =
  /\b(\p{L}+)['’]s (fine|good|ok|okay|(?:the|my) (?:last |first |family |given )?name|the surname)\b/iu;

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
  if (last !== null || first !== null) return byLabel(first, last, all);
  const turned = surnameFirst(said);
  if (turned !== null && !all.some(({ words }) => contains(words, turned)))
    return { words: turned, lead: 'strong' };
  let chosen: Candidate | undefined;
  for (const each of all) if (chosen === undefined || each.score > chosen.score) chosen = each;
  if (chosen === undefined) return null;
  const best = chosen;
  const put = mended(said, all, best);
  if (put !== best.words) return { words: put, lead: best.lead };
  const fuller = all.find((each) => contains(each.words, best.words) && each.score >= best.score - 3);
  const words = fuller?.words ?? joined(said, all, best);
  const [surname, given] = words;
  if (surname !== undefined && given !== undefined && isTurned(words))
    return { words: [given, ...spaced([surname])], lead: best.lead };
  return { words, lead: best.lead };
}

/** The name, where its first or its last part is called so. */
function byLabel(first: Token[] | null, last: Token[] | null, all: readonly Candidate[]) {
  const label = last === null ? 'first' : 'last';
  const known = last ?? first ?? [];
  const whole = all.find(
    ({ words }) => contains(words, known) && (first === null || last === null || contains(words, first)),
  );
  if (whole !== undefined) return { words: ordered(whole.words, label, known), lead: 'strong' as const };
  if (first !== null && last !== null)
    return { words: withoutRepeats([...first, ...spaced(last)]), lead: 'strong' as const };
  const other = all.find(
    (each) => each.words.length <= 2 && !each.words.some((word) => known.some((one) => same(one, word))),
  );
  if (other === undefined) return { words: known, lead: 'weak' as const };
  const words = last === null ? [...known, ...spaced(other.words)] : [...other.words, ...spaced(known)];
  return { words, lead: 'strong' as const };
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
  const plain = text
    .replace(LINK, ' , ')
    .replace(SHORT, (short) => (/^w/iu.test(short) ? 'with ' : `${short.slice(0, -1)} `))
    .replace(SECOND, '$1')
    .replace(FINE, '$1 is $2');
  const cut = parts(plain, names, WORDS[context.language]);
  const said = cut.slice(cut.findLastIndex((part) => part.kind === 'restart') + 1);
  const spellings = said.flatMap((part, at) =>
    part.kind === 'letters' && part.text.length > 1 && !isDenied(said, at) ? [part.text] : [],
  );
  const found = nameWords(said, names, context);
  if (found === null) {
    const others = said.filter((part) => part.kind === 'stop').length;
    if (!context.expected || spellings.length === 0 || spellings.length > 3 || others > 6) return null;
    if (!spellings.some((each) => each.length > 2)) return null;
    const whole = spellings.length === 1 ? cutSpelled(spellings[0] ?? '') : spellings;
    return { value: writtenName(whole.map(spelledWord)), confidence: 0.8 };
  }
  const words = asWritten(found.words, said);
  const confidence = { strong: 0.95, weak: 0.85, bare: 0.8 }[found.lead];
  return { value: writtenName(words), confidence: context.expected ? confidence : confidence - 0.1 };
}
