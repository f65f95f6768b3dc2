/** Which words of a sentence are its speaker's name. */
import type { Token } from '../tokens.ts';
import { type NameWords, PARTICLES } from '../words/names.ts';
import { type Candidate, candidates } from './candidates.ts';
import { labelled, ordered } from './labelled.ts';
import { withoutRepeats } from './mend-parts.ts';
import type { Part } from './part.ts';
import { contains, joined, mended, same, spaced } from './put-together.ts';
import { surnameFirst } from './surname-first.ts';
import { isTurned } from './surname-shape.ts';

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

/** The words of the name, before anything is said about how they are written. */
export function nameWords(
  said: readonly Part[],
  names: NameWords,
  expected: boolean,
): { words: Token[]; lead: Candidate['lead'] } | null {
  const first = labelled(said, 'first');
  const last = labelled(said, 'last');
  const heard = candidates(said, names);
  const led = heard.filter((each) => expected || each.lead === 'strong' || isIntroduced(each));
  // « You can call me Roger, Roger Dupont »: what is said once more, in full, is led too.
  const all = heard.filter(
    (each) => led.includes(each) || led.some((other) => contains(each.words, other.words)),
  );
  if (last !== null || first !== null) return byLabel(first, last, all);
  const turned = surnameFirst(said);
  const behind = turned?.at(-1);
  // « Val, Valerie, Val Kilburn »
  const known = all.some(
    ({ words }) => words.length > 1 && behind !== undefined && words[0]?.word === behind.word,
  );
  if (turned !== null && !known && !all.some(({ words }) => contains(words, turned)))
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
