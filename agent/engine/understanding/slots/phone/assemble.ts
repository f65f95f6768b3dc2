/** Puts the numbers of a sentence together: groups that continue each other, corrections, numbers that are not meant. */
import type { LanguageWords } from '../words/index.ts';
import { best, type Candidate, candidates, join } from './candidates.ts';
import { type Dialled, dial } from './dial.ts';
import type { Item } from './scan.ts';

export interface Assembled {
  /** The number meant, or null if none is whole. */
  number: Dialled | null;
  /** The digits so far, as most naturally read. */
  digits: string;
  /** Whether the number is exactly what was said, with nothing left out. */
  exact: boolean;
}

interface Heard {
  candidates: Candidate[];
  /** What speaks for (or against) this number being the one meant. */
  score: number;
}

type Country = string;

/** The cheapest candidate that is a whole number. */
function whole(from: readonly Candidate[], country: Country): (Dialled & { total: number }) | null {
  let found: (Dialled & { total: number }) | null = null;
  for (const each of from) {
    // Candidates come cheapest first.
    if (found !== null && each.cost >= found.total) break;
    const dialled = dial(each.digits, country);
    const total = dialled === null ? 0 : dialled.cost + each.cost;
    if (dialled !== null && (found === null || total < found.total)) found = { ...dialled, total };
  }
  return found;
}

/** What `after` corrects in `before`: as many of its last digits as make the whole thing a number. */
function corrected(before: readonly Candidate[], after: readonly Candidate[], country: Country): Candidate[] {
  const found: Candidate[] = [];
  for (const each of after.slice(0, 30)) {
    if (dial(each.digits, country) !== null) found.push(each);
    for (const old of before.slice(0, 30)) {
      for (let keep = 0; keep <= old.digits.length; keep += 1) {
        const digits = old.digits.slice(0, keep) + each.digits;
        if ((dial(digits, country)?.cost ?? 9) >= 1.5) continue;
        const untidy = keep === old.digits.length ? 0.5 : old.ends.includes(keep) || keep === 0 ? 0 : 0.4;
        found.push({ ...each, digits, cost: old.cost + each.cost + untidy, ends: [digits.length] });
      }
    }
  }
  return best(found);
}

/** Of a number that is not whole yet: the last group is said again. */
function replaced(before: Candidate, after: Candidate): Candidate {
  const keep = Math.max(0, before.digits.length - after.digits.length);
  return {
    ...after,
    digits: before.digits.slice(0, keep) + after.digits,
    ends: [keep, keep + after.digits.length],
  };
}

/** A number said with something before or after it: groups left out at either end. */
function trimmed(from: readonly Candidate[], country: Country): Dialled | null {
  const found: Candidate[] = [];
  for (const each of from.slice(0, 40)) {
    const cuts = [0, ...each.ends];
    for (const start of cuts) {
      for (const end of cuts) {
        if (end - start < 9 || (start === 0 && end === each.digits.length)) continue;
        const left = start + each.digits.length - end;
        found.push({ ...each, digits: each.digits.slice(start, end), cost: each.cost + left / 10 });
      }
    }
  }
  const number = whole(best(found), country);
  return number !== null && number.cost < 1 ? number : null;
}

/** Folds the items of a sentence into the number that the caller means. */
export function assemble(items: readonly Item[], words: LanguageWords, country: Country): Assembled {
  const heard: Heard[] = [];
  let current: Heard = { candidates: [], score: 0 };
  let mending: 'no' | 'maybe' | 'yes' = 'no';
  let negated = false;
  let skips = false;
  let since = 0;
  let spoken: string[] = [];
  let closing = false;
  const score = (said: readonly string[]) =>
    said.filter((word) => words.phone.meant.includes(word)).length -
    2 * said.filter((word) => words.phone.notMeant.includes(word)).length;

  const take = (run: Candidate[], areaCode: boolean) => {
    const done = whole(current.candidates, country);
    const alone = whole(run, country);
    const first = run[0];
    const old = current.candidates[0];
    if (first === undefined) return;
    const isArea = areaCode && first.digits.length === 3;
    if (old === undefined) {
      current = { candidates: run, score: score(spoken) };
    } else if (isArea && done !== null) {
      const national = done.e164.slice(-7);
      current = { ...current, candidates: [{ ...first, digits: first.digits + national, ends: [3, 10] }] };
    } else if (isArea && old.digits.length === 7) {
      current = { ...current, candidates: [join(first, old)] };
    } else if (mending !== 'no') {
      const mended = corrected(current.candidates, run, country);
      const next = mending === 'yes' ? replaced(old, first) : join(old, first);
      if (mended.length > 0) current = { ...current, candidates: mended };
      else if (done === null) current = { ...current, candidates: [next] };
    } else if (alone !== null) {
      if (done !== null) heard.push(current);
      current = { candidates: run, score: score(spoken) };
    } else if (done === null) {
      const joined = current.candidates
        .slice(0, 40)
        .flatMap((a) => run.slice(0, 40).map((b) => join(a, b, 0.2)));
      current = { candidates: best(joined), score: current.score };
    }
  };

  /** « Not 0198, 0199 »: what was wrong and what is right may come in one breath. */
  const deny = (run: Candidate[]) => {
    for (const each of run) {
      for (const end of each.ends) {
        const wrong = each.digits.slice(0, end);
        const right = { ...each, digits: each.digits.slice(end), ends: [each.digits.length - end] };
        const fits = current.candidates.some((old) => old.digits.endsWith(wrong)) && end >= 2;
        const twice = dial(wrong, country) !== null && dial(right.digits, country) !== null;
        if (right.digits !== '' && (fits || twice)) {
          mending = 'yes';
          take([right], false);
          mending = 'no';
          return;
        }
      }
    }
    mending = current.candidates.length > 0 ? 'yes' : 'no';
  };

  for (const [index, item] of items.entries()) {
    if (item.kind === 'word') {
      const { word, before } = item.token;
      if (closing && (before === 'pause' || words.phone.joins.includes(word))) closing = false;
      else if (closing) current.score += score([word]);
      if (!closing) spoken.push(word);
      if (before === 'pause' && since > 0) negated = false;
      since += 1;
      if (words.phone.but.includes(word) || since > 6) negated = false;
      if (since > 8) mending = 'no';
      continue;
    }
    if (item.tokens[0]?.before === 'pause' && since > 0) negated = false;
    closing = false;
    since = 0;
    if (item.kind === 'correct') mending = 'yes';
    else if (item.kind === 'hesitate') mending = mending === 'yes' ? 'yes' : 'maybe';
    else if (item.kind === 'not') {
      negated = true;
      spoken.push('not');
    } else if (item.kind === 'extension') skips = true;
    else if (item.kind === 'restart') current = { candidates: [], score: 0 };
    else if (item.kind === 'number') {
      const lone = item.tokens.length === 1 && item.tokens[0];
      const next = items[index + 1];
      const article = lone !== false && lone !== undefined && isArticle(lone.word) && next?.kind === 'word';
      if (article && next.token.before !== 'pause') continue;
      if (skips) skips = false;
      else if (negated) deny(candidates(item.tokens, words));
      else {
        take(candidates(item.tokens, words), item.areaCode);
        mending = 'no';
      }
      negated = false;
      spoken = [];
      closing = true;
    }
  }
  heard.push(current);
  return choose(heard, country);
}

/** « Un instant », « the one », « oh, it's »: a lone word that is only sometimes a digit. */
function isArticle(word: string): boolean {
  return ['un', 'une', 'one', 'o', 'oh'].includes(word);
}

function choose(heard: readonly Heard[], country: Country): Assembled {
  let chosen: { number: Dialled; score: number } | null = null;
  for (const each of heard) {
    const number = whole(each.candidates, country);
    if (number !== null && (chosen === null || each.score > chosen.score))
      chosen = { number, score: each.score };
  }
  const last = heard.at(-1)?.candidates ?? [];
  if (chosen !== null) return { number: chosen.number, digits: chosen.number.e164, exact: true };
  return { number: trimmed(last, country), digits: last[0]?.digits ?? '', exact: false };
}
