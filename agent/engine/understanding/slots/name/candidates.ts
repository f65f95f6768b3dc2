/** The runs of a sentence that may be the caller's name, and how much speaks for each. */
import type { Token } from '../tokens.ts';
import { type NameWords, PARTICLES } from '../words/names.ts';
import { isGiven } from './given.ts';
import { isNoName, isSpelledOut } from './is-no-name.ts';
import { isDenied, ownWords } from './own-words.ts';
import { isRun, type Part } from './part.ts';
import { isRemark } from './remark.ts';
import { wholeName } from './trimmed.ts';

export interface Candidate {
  words: Token[];
  /** Which part of the sentence it is. */
  at: number;
  lead: 'strong' | 'weak' | 'bare';
  score: number;
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

/** Whether a run that is no name is none only for what goes on after it. */
const isLoose = (said: readonly Part[], at: number) => said[at - 1]?.kind !== 'other' && !isDenied(said, at);

/** The runs that may be the name, in order. */
export function candidates(said: readonly Part[], names: NameWords): Candidate[] {
  const marker = said.findLastIndex((part, at) => part.kind === 'correct' && said.slice(at).some(isRun));
  const found: Candidate[] = [];
  for (const [at, part] of said.entries()) {
    if (!isRun(part)) continue;
    const words = wholeName(ownWords(part, said, at), said[at + 1]);
    if (isNoName(said, at, part, words, names)) continue;
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
    // « Xochitl, it's so-cheel, X O C H I T L »: how it sounds.
    const sounds = each.lead === 'weak' && each.words.length === 1 && each !== head;
    if (sounds && head?.words.length === 1 && isSpelledOut(said, each.at, head.words[0]?.word ?? ''))
      return false;
    return head === undefined || !isRemark(each, head, said);
  });
}
